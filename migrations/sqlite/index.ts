import * as migration_20261125_090329_initial from './20261125_090329_initial.js';

export const migrations = [
  {
    up: migration_20261125_090329_initial.up,
    down: migration_20261125_090329_initial.down,
    name: '20261125_090329_initial'
  },
];
