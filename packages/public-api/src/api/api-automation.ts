import type { RequestOptions } from '@wandb-ts/core';
import type { Automation, AutomationReference } from '../automations/automation.js';
import {
  type AutomationOptions,
  type Automations,
  type AutomationsOptions,
  automation,
  automations,
} from '../automations/automations.js';
import { type CreateAutomationOptions, createAutomation } from '../automations/create-automation.js';
import { deleteAutomation } from '../automations/delete-automation.js';
import type { NewAutomation } from '../automations/new-automation.js';
import { type UpdateAutomationOptions, updateAutomation } from '../automations/update-automation.js';
import type { Integration, SlackIntegration, WebhookIntegration } from '../integrations/integration.js';
import {
  type Integrations,
  type IntegrationsOptions,
  integrations,
  slackIntegrations,
  webhookIntegrations,
} from '../integrations/integrations.js';
import {
  type CreateWebhookIntegrationOptions,
  createWebhookIntegration,
  deleteIntegration,
} from '../integrations/webhook-integration.js';
import { type Job, type JobOptions, job } from '../jobs/job.js';
import { type JobCollection, listJobs } from '../jobs/list-jobs.js';
import { type CreateRunQueueOptions, createRunQueue } from '../run-queues/create-run-queue.js';
import type { ListedQueue } from '../run-queues/fetch-queue.js';
import { type ListRunQueuesOptions, listRunQueues } from '../run-queues/list-run-queues.js';
import { type QueueItems, type QueueItemsOptions, type QueuePlace, queueItems } from '../run-queues/queue-items.js';
import type { RunQueueResourceType } from '../run-queues/queue-options.js';
import { type QueuedRun, type QueuedRunOptions, queuedRun } from '../run-queues/queued-run.js';
import { type RunQueue, runQueue } from '../run-queues/run-queue.js';
import { type UpsertRunQueueOptions, upsertRunQueue } from '../run-queues/upsert-run-queue.js';
import { ApiArtifacts } from './api-artifacts.js';

/** The part of an {@link Api} that is about what runs by itself: jobs and launch queues, automations, and what they call. */
export class ApiAutomation extends ApiArtifacts {
  /**
   * Reads a job; see {@link job}.
   *
   * @param name - `entity/project/job:alias`, with a version such as `v3` or an alias.
   */
  job(name: string, options?: JobOptions): Promise<Job> {
    return job(this.client, name, options);
  }

  /** Lists the jobs of a project; see {@link listJobs}. */
  listJobs(entity: string, project: string, options?: RequestOptions): Promise<JobCollection[]> {
    return listJobs(this.client, entity, project, options);
  }

  /** Creates a launch queue; see {@link createRunQueue}. */
  createRunQueue(name: string, type: RunQueueResourceType, options?: CreateRunQueueOptions): Promise<RunQueue> {
    return createRunQueue(this.client, name, type, options);
  }

  /**
   * Creates a launch queue, or replaces its settings; see {@link upsertRunQueue}.
   *
   * @param resourceConfig - The settings that runs get; texts may hold `{{name}}` of a template variable.
   */
  upsertRunQueue(
    name: string,
    resourceConfig: object,
    resourceType: RunQueueResourceType,
    options?: UpsertRunQueueOptions,
  ): Promise<RunQueue> {
    return upsertRunQueue(this.client, name, resourceConfig, resourceType, options);
  }

  /** Returns a launch queue without reading it; see {@link RunQueue}. */
  runQueue(entity: string, name: string): RunQueue {
    return runQueue(this.client, entity, name);
  }

  /** Lists the launch queues of an entity; see {@link listRunQueues}. */
  listRunQueues(options?: ListRunQueuesOptions): Promise<readonly ListedQueue[]> {
    return listRunQueues(this.client, options);
  }

  /** Lists the items of a launch queue, newest first; see {@link QueueItems}. */
  queueItems(place: QueuePlace, options?: QueueItemsOptions): QueueItems {
    return queueItems(this.client, place, options);
  }

  /** Returns an item of a launch queue without reading it; see {@link QueuedRun}. */
  queuedRun(options: QueuedRunOptions): QueuedRun {
    return queuedRun(this.client, options);
  }

  /** Lists automations; see {@link automations}. */
  automations(options?: AutomationsOptions): Automations {
    return automations(this.client, options);
  }

  /** Reads the automation of a name; see {@link automation}. */
  automation(name: string, options?: AutomationOptions): Promise<Automation> {
    return automation(this.client, name, options);
  }

  /** Creates an automation; see {@link createAutomation}. */
  createAutomation(automation: NewAutomation, options?: CreateAutomationOptions): Promise<Automation> {
    return createAutomation(this.client, automation, options);
  }

  /** Changes an automation; see {@link updateAutomation}. */
  updateAutomation(automation: Automation, options?: UpdateAutomationOptions): Promise<Automation> {
    return updateAutomation(this.client, automation, options);
  }

  /** Deletes an automation; see {@link deleteAutomation}. */
  deleteAutomation(automation: AutomationReference, options?: RequestOptions): Promise<true> {
    return deleteAutomation(this.client, automation, options);
  }

  /** Lists the Slack channels and webhooks of an entity; see {@link integrations}. */
  integrations(entity?: string | null, options?: IntegrationsOptions): Integrations {
    return integrations(this.client, entity, options);
  }

  /** Lists the webhooks of an entity; see {@link webhookIntegrations}. */
  webhookIntegrations(entity?: string | null, options?: IntegrationsOptions): Integrations<WebhookIntegration> {
    return webhookIntegrations(this.client, entity, options);
  }

  /** Lists the Slack channels of an entity; see {@link slackIntegrations}. */
  slackIntegrations(entity?: string | null, options?: IntegrationsOptions): Integrations<SlackIntegration> {
    return slackIntegrations(this.client, entity, options);
  }

  /** Creates a webhook that automations can send to; see {@link createWebhookIntegration}. */
  createWebhookIntegration(options: CreateWebhookIntegrationOptions): Promise<WebhookIntegration> {
    return createWebhookIntegration(this.client, options);
  }

  /** Deletes an integration; see {@link deleteIntegration}. */
  deleteIntegration(integration: Pick<Integration, 'id'> | string, options?: RequestOptions): Promise<true> {
    return deleteIntegration(this.client, integration, options);
  }
}
