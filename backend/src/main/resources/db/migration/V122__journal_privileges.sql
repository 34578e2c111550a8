-- The server adds rows to the journal and reads them, and has no other right on it (C6). The triggers of V001 stand behind that, and
-- the chain of V005 shows whoever has been at it with the owner's power.
revoke update, delete, truncate, references, trigger on journal from current_user;
revoke all on journal from public;
