/** The program's mark: two seats and a line of progress. */
export function Mark({ size }: { readonly size: number }) {
  return (
    <svg width={size} height={size} viewBox="0 0 32 32" aria-hidden="true">
      <rect width="32" height="32" rx="7" fill="var(--mantine-color-sea-8)" />
      <circle cx="11" cy="11" r="3.2" fill="#fff" />
      <circle cx="21" cy="11" r="3.2" fill="#fff" opacity="0.65" />
      <path d="M6 23c0-4 2.2-6.2 5-6.2s5 2.2 5 6.2" fill="#fff" />
      <path
        d="M17.4 19.2c.9-1.5 2.200-2.400 3.600-2.400 2.800 0 5 2.200 5 6.200h-8.400"
        fill="#fff"
        opacity="0.65"
      />
      <path d="M6 26.500h20" stroke="#fff" strokeWidth="1.800" strokeLinecap="round" />
    </svg>
  );
}
