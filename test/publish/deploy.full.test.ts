import { describeDeployments } from './deployments.ts';

describeDeployments({ folder: 25, sftp: 25 });
