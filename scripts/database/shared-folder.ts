/**
 * Where root keeps what the server's account must reach when the project lies in a folder that only
 * root may enter, such as `/root`.
 */
export const SHARED_FOLDER = '/var/lib/fascicle';
