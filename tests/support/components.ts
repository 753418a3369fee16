import { cleanup, configure } from '@testing-library/react';
import { afterEach } from 'vitest';

// What is waited for comes; how soon is no matter of these tests, and a second is short on a machine that has other work.
configure({ asyncUtilTimeout: 10_000 });

// What stays mounted may draw again after the file is done, when its window is gone: the run then ends badly although every test passed.
afterEach(cleanup);
