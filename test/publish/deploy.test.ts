import { describeDeployments } from './deployments.ts';

describeDeployments({ folder: 3, sftp: 2 });
