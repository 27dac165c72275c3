export { Collections, type CollectionsOptions } from './collections.js';
export { type CreateRegistryOptions, createRegistry } from './create-registry.js';
export { type GetRegistryOptions, registry } from './get-registry.js';
export type { MemberLike, MemberRole, TeamMember, UserMember } from './members.js';
export { Registries, type RegistriesOptions, registries } from './registries.js';
export { Registry } from './registry.js';
export { prefixRegistryNames, type RegistryFilter } from './registry-filter.js';
export { Versions, type VersionsOptions } from './versions.js';
export type { RegistryVisibility } from './visibility.js';
