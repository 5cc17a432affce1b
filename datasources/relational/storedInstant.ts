/** The spelling agent-bom stores and compares as text: UTC with `+00:00` and six digits of a fraction. */
export function storedInstant(instant: Date): string {
  return instant.toISOString().replace('Z', '000+00:00');
}

/** How Python prints the same instant: without the fraction when it is zero. What the audit chain signs. */
export function pythonInstant(instant: Date): string {
  return storedInstant(instant).replace('.000000+', '+');
}
