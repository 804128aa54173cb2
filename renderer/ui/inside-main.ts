/** Where floating words belong that describe something in the page: inside its landmark, not behind it. */
export const insideMain = { target: '#main' } as const;
