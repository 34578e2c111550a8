-- Keys that sign access tokens, shared by all instances. The private half is sealed with the installation's secret (A5).
create table signing_key (
    kid         text primary key,
    public_key  bytea       not null,
    private_key bytea       not null,
    signs_from  timestamptz not null unique
);
