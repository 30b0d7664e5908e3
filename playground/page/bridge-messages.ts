import type { Json } from '../../emulator/services/transport';

/** From a page of the add-on to the page around it. */
export type BridgeAsk =
  | { readonly leadbook: 'call'; readonly id: number; readonly name: string; readonly values: readonly Json[] }
  | { readonly leadbook: 'close' }
  | { readonly leadbook: 'focus' };

export type BridgeAnswer = { readonly leadbook: 'answer'; readonly id: number } & (
  | { readonly ok: true; readonly value: Json }
  | { readonly ok: false; readonly error: { readonly name: string; readonly message: string } }
);
