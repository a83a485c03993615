/** First instant that a ZIP file can name, without an offset: the same wall time in every time zone, so that no file tells when it was written. */
export const ZIP_EPOCH = '1980-01-01T00:00:00';
