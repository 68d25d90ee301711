import type { NetworkKind } from './model.ts';

/** [HYP] Characters that each kind of place accepts, of the order of what real ones of that kind accept. */
const LIMITS: Readonly<Record<NetworkKind, number>> = {
  page: 2000,
  group: 2000,
  'short-posts': 280,
  photos: 2200,
  video: 1000,
  professional: 1250,
  reviews: 1500,
  'private-messages': 1000,
  'own-site': 3000,
};

export function limitOf(network: NetworkKind | undefined): number {
  return LIMITS[network ?? 'page'];
}
