import * as migration_20261125_140821_initial from './20261125_140821_initial.js';

export const migrations = [
  {
    up: migration_20261125_140821_initial.up,
    down: migration_20261125_140821_initial.down,
    name: '20261125_140821_initial'
  },
];
