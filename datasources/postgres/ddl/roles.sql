-- Roles of the control plane. Idempotent. Passwords are set by the operator, never here.
do $$
declare
  wanted record;
begin
  for wanted in
    select * from (values
      ('agent_bom_rls_maintenance', 'nologin'),
      ('agent_bom_readonly', 'nologin'),
      ('agent_bom_app', 'login connection limit 20'),
      ('agent_bom_maintenance', 'login connection limit 32')
    ) as v(name, attributes)
  loop
    if not exists (select from pg_catalog.pg_roles where rolname = wanted.name) then
      execute format('create role %I %s nosuperuser nobypassrls nocreatedb nocreaterole', wanted.name, wanted.attributes);
      if wanted.attributes like 'login%' then
        execute format('alter role %I set statement_timeout = %L', wanted.name, '30s');
        execute format('alter role %I set lock_timeout = %L', wanted.name, '5s');
      end if;
    end if;
  end loop;

  -- An older role of the same name may carry attributes that switch tenant isolation off.
  for wanted in
    select rolname as name from pg_catalog.pg_roles
    where rolname in ('agent_bom_app', 'agent_bom_maintenance', 'agent_bom_readonly', 'agent_bom_rls_maintenance')
      and (rolsuper or rolbypassrls)
  loop
    raise exception 'role % bypasses row-level security', wanted.name;
  end loop;

  if pg_has_role('agent_bom_app', 'agent_bom_rls_maintenance', 'member') then
    raise exception 'agent_bom_app must not be a member of agent_bom_rls_maintenance';
  end if;

  if not pg_has_role('agent_bom_maintenance', 'agent_bom_rls_maintenance', 'member') then
    grant agent_bom_rls_maintenance to agent_bom_maintenance;
  end if;
end
$$;
