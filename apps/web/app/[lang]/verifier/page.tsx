export { default, generateMetadata } from "../check/page.tsx";
