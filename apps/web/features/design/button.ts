import styles from "./button.module.css";

/** The class of the one filled button of a screen, for a button or a link. */
export const buttonClass: string = styles["button"] ?? "";
/** The class of a lesser action beside it. */
export const quietButtonClass: string = styles["quiet"] ?? "";
