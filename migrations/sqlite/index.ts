import * as migration_20261125_135347_initial from './20261125_135347_initial.js';

export const migrations = [
  {
    up: migration_20261125_135347_initial.up,
    down: migration_20261125_135347_initial.down,
    name: '20261125_135347_initial'
  },
];
