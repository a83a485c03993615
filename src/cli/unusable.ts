/** Input or arguments that nothing can be done with: one line on standard error, exit code 2 (SPEC 5). */
export class Unusable extends Error {}
