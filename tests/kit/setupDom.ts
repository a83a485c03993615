import '@testing-library/jest-dom/vitest';
import { cleanup, configure } from '@testing-library/react';
import { afterEach } from 'vitest';

// A loaded machine needs its time for a part that comes lazily; no test asserts a duration.
configure({ asyncUtilTimeout: 15_000 });
afterEach(cleanup);
