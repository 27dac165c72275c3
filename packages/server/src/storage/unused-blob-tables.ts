/**
 * The list of contents that no row names any more, and the triggers that keep it; a released form never changes. What deletes
 * the last row that names a content puts it on the list with the same transaction, so no end of the process loses it.
 */
export const unusedBlobTables: string = `
CREATE TABLE unused_blobs (blob TEXT PRIMARY KEY) STRICT, WITHOUT ROWID;
CREATE TRIGGER artifact_contents_deleted AFTER DELETE ON artifact_contents
  WHEN NOT EXISTS (SELECT 1 FROM artifact_contents WHERE blob = old.blob)
  BEGIN INSERT OR IGNORE INTO unused_blobs VALUES (old.blob); END;
${['files', 'history_exports', 'artifact_manifests', 'artifact_upload_parts'].map(triggersOf).join('')}`;

/** Of these tables, no two rows name the same content. */
function triggersOf(table: string): string {
  const note = 'BEGIN INSERT OR IGNORE INTO unused_blobs VALUES (old.blob); END;';
  return `
CREATE TRIGGER ${table}_deleted AFTER DELETE ON ${table} WHEN old.blob IS NOT NULL ${note}
CREATE TRIGGER ${table}_replaced AFTER UPDATE OF blob ON ${table} WHEN old.blob <> ifnull(new.blob, '') ${note}`;
}
