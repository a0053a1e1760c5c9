/** Stands for scheme and host in what is built ahead while the owner has set none: the browser knows them. */
export const ORIGIN_TO_COME = "https://origin.invalid";
