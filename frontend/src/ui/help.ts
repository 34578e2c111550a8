import { createContext, useContext } from 'react';

/** The office to ask, as the city's master data name it. */
export type Help = { office: string; phone: string; hours: string };

const HelpContext = createContext<Help | null>(null);

export const HelpProvider = HelpContext.Provider;

export function useHelp(): Help | null {
  return useContext(HelpContext);
}
