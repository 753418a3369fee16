import { cleanup } from '@testing-library/react';
import { afterEach } from 'vitest';

// What stays mounted may draw again after the file is done, when its window is gone: the run then ends badly although every test passed.
afterEach(cleanup);
