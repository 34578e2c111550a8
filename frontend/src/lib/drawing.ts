const parts = new Set<string>();

/** What the build wants to know of a page it draws ahead of time: its title, and the parts that come with it. */
export const drawing = {
  title: '',
  comesWith(...more: string[]) {
    for (const part of more) parts.add(part);
  },
  takeParts(): string[] {
    const taken = [...parts];
    parts.clear();
    return taken;
  },
};
