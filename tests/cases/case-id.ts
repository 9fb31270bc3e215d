/** Ids that tell cases apart by their number. */
export const caseId = (number: number): string => `00000000-0000-4000-8000-${String(number).padStart(12, '0')}`;
