import type { Api } from '../api.js';

/** What a report is made of; see `UpsertViewInput` of the schema. */
export interface ReportInput {
  readonly name?: string;
  readonly displayName?: string | null;
  readonly description?: string;
  readonly type?: string;
  readonly spec?: object;
}

/** Keeps a report in the project `local/vision`, and returns its id. */
export async function saveReport(api: Api, { spec = {}, ...input }: ReportInput = {}): Promise<string> {
  const view = { entityName: 'local', projectName: 'vision', type: 'runs', spec: JSON.stringify(spec), ...input };
  const { upsertView } = await api.graphql<{ upsertView: { view: { id: string } } }>(
    'mutation UpsertView($input: UpsertViewInput!) { upsertView(input: $input) { view { id } } }',
    { input: view },
  );
  return upsertView.view.id;
}
