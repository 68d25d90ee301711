export { limitOf } from '#domain/scenario/networks.ts';
