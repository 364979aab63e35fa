import * as migration_20261125_114057_initial from './20261125_114057_initial.js';

export const migrations = [
  {
    up: migration_20261125_114057_initial.up,
    down: migration_20261125_114057_initial.down,
    name: '20261125_114057_initial'
  },
];
