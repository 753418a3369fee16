/** `npm run push-keys`: makes the key that pushes to phones are signed with, and prints it as two settings. Made once. */
import webPush from 'web-push';

const { publicKey, privateKey } = webPush.generateVAPIDKeys();
console.log(`PUSH_PUBLIC_KEY=${publicKey}`);
console.log(`PUSH_PRIVATE_KEY=${privateKey}`);
