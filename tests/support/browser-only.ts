/** Stands for a library that runs only in a browser: whoever used it on the server would find nothing. */
export {};
