import { useEffect, useState } from 'react';

/** Opens what hides the field, and brings the focus there. */
export function reveal(pointer: string) {
  const field = document.getElementById(pointer) ?? document.getElementById(`${pointer}/ja`);
  for (let around = field?.closest('details'); around; around = around.parentElement?.closest('details'))
    around.open = true;
  field?.focus();
}

/** For what has just been added: the focus goes to its first field as soon as there is one. */
export function useReveal(): (pointer: string) => void {
  const [added, setAdded] = useState<string | null>(null);
  useEffect(() => {
    if (added !== null) {
      reveal(added);
      setAdded(null);
    }
  }, [added]);
  return setAdded;
}
