/** The words of the schema that the data layer shares with it. The SDL defines them; codegen turns them into these types. */
export type {
  Backend,
  ErrorCode,
  LogicalEntity,
  OperationKind,
  OrderDirection,
  ParityReason,
  Provisioning,
  Role,
  Severity,
  SupportLevel,
} from '../resolvers/types.generated';
