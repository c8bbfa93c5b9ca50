// Made by `make generate` from rules/ and schemas/. Do not edit: a test compares this file with them.
// swift-format-ignore-file
/// Every object that a schema describes.
public enum Shape: UInt8, CaseIterable, Sendable {
  case script
  case step
  case order
  case orderHopsEntry
  case scriptSetting
  case errorLimit
  case scriptSettingSpeed
  case common
  case commonColumn
  case extend
  case realtime
  case realtimeSetting
  case realtimeSettingFailoverLimit
  case realtimeSettingDdlMarkMap
  case project
  case projectDatasources
  case datasource
  case datasourceKafka
  case datasourceKafkaTruststore
  case datasourceKafkaKeystore
  case datasourceKafkaHosts
  case datasourceKafkaExtended
  case datasourceMysql
  case projectParameters
  case projectLint
  case severities
  case projectLintOverridesEntry
  case projectSuppressionsEntry
  case databaseKafkaWriter
  case databaseKafkaWriterPrimaryKeys
  case producerConfig
  case databaseKafkaWriterKafkaClientPropertiesEntry
  case databaseMysqlReader
  case databaseMysqlReaderConnectionEntry
  case databaseMysqlReaderConnectionEntrySelectedTablesEntry
  case databaseMysqlReaderConnectionEntrySelectedTablesEntrySchemaEntry
  case databaseMysqlReaderConnectionEntrySelectedTablesEntrySchemaEntryTableInfosEntry
  case elasticsearchReader
  case elasticsearchWriter
  case hdfsReader
  case hdfsReaderHadoopConfig
  case hdfsWriter
  case hdfsWriterHadoopConfig
  case holoReader
  case holoWriter
  case kafkaReader
  case consumerConfig
  case kafkaWriter
  case kafkaWriterColumnEntry
  case mysqlReader
  case mysqlReaderConnectionEntry
  case mysqlWriter
  case mysqlWriterConnectionEntry
  case odpsReader
  case odpsWriter
  case ossReader
  case ossWriter
  case realtimeKafkaReader
  case realtimeKafkaWriter
  case realtimeKafkaWriterColumnEntry
  case realtimeKafkaWriterKafkaClientPropertiesEntry
  case realtimeMysqlReader
  case streamReader
  case streamReaderColumnEntry
  case streamWriter
  case txtfileReader
  case txtfileReaderColumnEntry
  case txtfileReaderCsvReaderConfig
  case txtfileWriter
  case txtfileWriterCsvWriterConfig
}

/// The keys of a batch script.
public enum ScriptKey: UInt8, ShapeKey {
  case type
  case version
  case steps
  case order
  case setting
  case extend

  public static var shape: Shape { .script }
}

/// The keys of a step.
public enum StepKey: UInt8, ShapeKey {
  case stepType
  case category
  case name
  case parameter

  public static var shape: Shape { .step }
}

/// The keys of `order`.
public enum OrderKey: UInt8, ShapeKey {
  case hops

  public static var shape: Shape { .order }
}

/// The keys of a hop.
public enum OrderHopsEntryKey: UInt8, ShapeKey {
  case from
  case to

  public static var shape: Shape { .orderHopsEntry }
}

/// The keys of `setting`.
public enum ScriptSettingKey: UInt8, ShapeKey {
  case executeMode
  case errorLimit
  case speed
  case jvmOption
  case jvmMemory
  case failoverEnable
  case locale
  case common
  case commonColumnTimeZone

  public static var shape: Shape { .scriptSetting }
}

/// The keys of `errorLimit`.
public enum ErrorLimitKey: UInt8, ShapeKey {
  case record
  case percentage
  case strategy

  public static var shape: Shape { .errorLimit }
}

/// The keys of `speed`.
public enum ScriptSettingSpeedKey: UInt8, ShapeKey {
  case throttle
  case concurrent
  case mbps
  case dmu

  public static var shape: Shape { .scriptSettingSpeed }
}

/// The keys of `common`.
public enum CommonKey: UInt8, ShapeKey {
  case column

  public static var shape: Shape { .common }
}

/// The keys of `common.column`.
public enum CommonColumnKey: UInt8, ShapeKey {
  case timeZone

  public static var shape: Shape { .commonColumn }
}

/// The keys of `extend`.
public enum ExtendKey: UInt8, ShapeKey {
  case mode
  case new
  case formatType
  case resourceGroup
  case cu
  case oneStopPageNum
  case baseId
  case taskName

  public static var shape: Shape { .extend }
}

/// The keys of a real-time script.
public enum RealtimeKey: UInt8, ShapeKey {
  case type
  case version
  case steps
  case order
  case setting
  case extend

  public static var shape: Shape { .realtime }
}

/// The keys of `setting`.
public enum RealtimeSettingKey: UInt8, ShapeKey {
  case taskType
  case name
  case resourceGroup
  case scheduleResgroupId
  case errorLimit
  case failoverLimit
  case ddlMarkMap
  case locale
  case common
  case commonColumnTimeZone

  public static var shape: Shape { .realtimeSetting }
}

/// The keys of `failoverLimit`.
public enum RealtimeSettingFailoverLimitKey: UInt8, ShapeKey {
  case count
  case interval

  public static var shape: Shape { .realtimeSettingFailoverLimit }
}

/// The keys of `ddlMarkMap`.
public enum RealtimeSettingDdlMarkMapKey: UInt8, ShapeKey {
  case cREATETABLE
  case dROPTABLE
  case tRUNCATETABLE
  case rENAMETABLE
  case aDDCOLUMN
  case dROPCOLUMN
  case mODIFYCOLUMN
  case rENAMECOLUMN

  public static var shape: Shape { .realtimeSettingDdlMarkMap }
}

/// The keys of `weir.yaml`.
public enum ProjectKey: UInt8, ShapeKey {
  case datasources
  case parameters
  case lint
  case suppressions

  public static var shape: Shape { .project }
}

/// The keys of a data source.
public enum DatasourceKey: UInt8, ShapeKey {
  case type

  public static var shape: Shape { .datasource }
}

/// The keys of a Kafka data source.
public enum DatasourceKafkaKey: UInt8, ShapeKey {
  case type
  case version
  case server
  case securityProtocol
  case saslMechanism
  case jaas
  case krb5
  case keytab
  case truststore
  case keystore
  case hosts
  case extended

  public static var shape: Shape { .datasourceKafka }
}

/// The keys of `truststore`.
public enum DatasourceKafkaTruststoreKey: UInt8, ShapeKey {
  case location
  case password

  public static var shape: Shape { .datasourceKafkaTruststore }
}

/// The keys of `keystore`.
public enum DatasourceKafkaKeystoreKey: UInt8, ShapeKey {
  case location
  case password
  case keyPassword

  public static var shape: Shape { .datasourceKafkaKeystore }
}

/// The keys of a MySQL data source.
public enum DatasourceMysqlKey: UInt8, ShapeKey {
  case type
  case host
  case port
  case database
  case username
  case password

  public static var shape: Shape { .datasourceMysql }
}

/// The keys of `lint`.
public enum ProjectLintKey: UInt8, ShapeKey {
  case extends
  case profile
  case select
  case ignore
  case severity
  case failOn
  case exclude
  case overrides

  public static var shape: Shape { .projectLint }
}

/// The keys of an override.
public enum ProjectLintOverridesEntryKey: UInt8, ShapeKey {
  case paths
  case select
  case ignore
  case severity

  public static var shape: Shape { .projectLintOverridesEntry }
}

/// The keys of a suppression.
public enum ProjectSuppressionsEntryKey: UInt8, ShapeKey {
  case path
  case code
  case pointer
  case reason
  case expires

  public static var shape: Shape { .projectSuppressionsEntry }
}

/// The keys of a Kafka writer of an entire database.
public enum DatabaseKafkaWriterKey: UInt8, ShapeKey {
  case datasource
  case server
  case topic
  case primaryKeys
  case heartbeatInterval
  case mergeUpdate
  case acks
  case kafkaConfig
  case kafkaClientProperties
  case envType

  public static var shape: Shape { .databaseKafkaWriter }
}

/// The keys of `kafkaConfig`.
public enum ProducerConfigKey: UInt8, ShapeKey {
  case lingerMs
  case batchSize
  case bufferMemory
  case compressionType
  case enableIdempotence
  case maxInFlightRequestsPerConnection
  case maxRequestSize
  case retries
  case securityProtocol
  case saslMechanism
  case saslJaasConfig
  case javaSecurityAuthLoginConfig
  case sslTruststoreLocation
  case sslTruststorePassword
  case sslKeystoreLocation
  case sslKeystorePassword
  case sslKeystoreKey
  case sslKeyPassword
  case sslEndpointIdentificationAlgorithm

  public static var shape: Shape { .producerConfig }
}

/// The keys of a setting of `kafkaClientProperties`.
public enum DatabaseKafkaWriterKafkaClientPropertiesEntryKey: UInt8, ShapeKey {
  case key
  case value

  public static var shape: Shape { .databaseKafkaWriterKafkaClientPropertiesEntry }
}

/// The keys of a reader of an entire MySQL database.
public enum DatabaseMysqlReaderKey: UInt8, ShapeKey {
  case connection
  case envType

  public static var shape: Shape { .databaseMysqlReader }
}

/// The keys of a connection of an entire-database reader.
public enum DatabaseMysqlReaderConnectionEntryKey: UInt8, ShapeKey {
  case datasourceType
  case datasource
  case selectedTables
  case table

  public static var shape: Shape { .databaseMysqlReaderConnectionEntry }
}

/// The keys of a database of `selectedTables`.
public enum DatabaseMysqlReaderConnectionEntrySelectedTablesEntryKey: UInt8, ShapeKey {
  case dbName
  case schema

  public static var shape: Shape { .databaseMysqlReaderConnectionEntrySelectedTablesEntry }
}

/// The keys of a schema of `selectedTables`.
public enum DatabaseMysqlReaderConnectionEntrySelectedTablesEntrySchemaEntryKey: UInt8, ShapeKey {
  case schemaName
  case tableInfos

  public static var shape: Shape { .databaseMysqlReaderConnectionEntrySelectedTablesEntrySchemaEntry }
}

/// The keys of a table of `selectedTables`.
public enum DatabaseMysqlReaderConnectionEntrySelectedTablesEntrySchemaEntryTableInfosEntryKey: UInt8, ShapeKey {
  case table

  public static var shape: Shape { .databaseMysqlReaderConnectionEntrySelectedTablesEntrySchemaEntryTableInfosEntry }
}

/// The keys of an Elasticsearch reader.
public enum ElasticsearchReaderKey: UInt8, ShapeKey {
  case datasource
  case endpoint
  case index
  case type
  case column
  case search
  case pageSize
  case envType
  case guid

  public static var shape: Shape { .elasticsearchReader }
}

/// The keys of an Elasticsearch writer.
public enum ElasticsearchWriterKey: UInt8, ShapeKey {
  case datasource
  case endpoint
  case index
  case type
  case column
  case actionType
  case batchSize
  case cleanup
  case envType
  case guid

  public static var shape: Shape { .elasticsearchWriter }
}

/// The keys of an HDFS reader.
public enum HdfsReaderKey: UInt8, ShapeKey {
  case datasource
  case path
  case fileType
  case column
  case fieldDelimiter
  case encoding
  case compress
  case nullFormat
  case defaultFS
  case hadoopConfig
  case haveKerberos
  case kerberosKeytabFilePath
  case kerberosPrincipal
  case envType
  case guid

  public static var shape: Shape { .hdfsReader }
}

/// The keys of an HDFS writer.
public enum HdfsWriterKey: UInt8, ShapeKey {
  case datasource
  case path
  case fileName
  case fileType
  case column
  case writeMode
  case fieldDelimiter
  case encoding
  case compress
  case parquetSchema
  case dataxParquetMode
  case defaultFS
  case hadoopConfig
  case haveKerberos
  case kerberosKeytabFilePath
  case kerberosPrincipal
  case envType
  case guid

  public static var shape: Shape { .hdfsWriter }
}

/// The keys of a Hologres reader.
public enum HoloReaderKey: UInt8, ShapeKey {
  case datasource
  case schema
  case table
  case column
  case envType
  case guid

  public static var shape: Shape { .holoReader }
}

/// The keys of a Hologres writer.
public enum HoloWriterKey: UInt8, ShapeKey {
  case datasource
  case selectedDatabase
  case schema
  case table
  case column
  case conflictMode
  case writeMode
  case truncate
  case maxConnectionCount
  case envType
  case guid

  public static var shape: Shape { .holoWriter }
}

/// The keys of a Kafka reader.
public enum KafkaReaderKey: UInt8, ShapeKey {
  case datasource
  case server
  case topic
  case column
  case keyType
  case valueType
  case encoding
  case beginDateTime
  case endDateTime
  case beginOffset
  case endOffset
  case beginTimestampMillis
  case endTimestampMillis
  case beginType
  case endType
  case timeZone
  case skipExceedRecord
  case partition
  case groupId
  case kafkaConfig
  case waitTIme
  case waitTime
  case stopWhenPollEmpty
  case stopWhenReachEndOffset
  case autoOffsetReset
  case fetchMinBytes
  case fetchMaxWaitMs
  case sessionTimeoutMs
  case dataFormat
  case fieldDelimiter
  case headerEncoding
  case envType
  case guid

  public static var shape: Shape { .kafkaReader }
}

/// The keys of `kafkaConfig`.
public enum ConsumerConfigKey: UInt8, ShapeKey {
  case groupId
  case autoOffsetReset
  case isolationLevel
  case fetchMinBytes
  case fetchMaxWaitMs
  case maxPartitionFetchBytes
  case sessionTimeoutMs
  case maxPollRecords
  case keyDeserializer
  case valueDeserializer
  case securityProtocol
  case saslMechanism
  case saslJaasConfig
  case javaSecurityAuthLoginConfig
  case sslTruststoreLocation
  case sslTruststorePassword
  case sslKeystoreLocation
  case sslKeystorePassword
  case sslKeystoreKey
  case sslKeyPassword
  case sslEndpointIdentificationAlgorithm

  public static var shape: Shape { .consumerConfig }
}

/// The keys of a Kafka writer.
public enum KafkaWriterKey: UInt8, ShapeKey {
  case datasource
  case server
  case topic
  case keyType
  case valueType
  case encoding
  case keyIndex
  case keyIndexes
  case keyfieldDelimiter
  case valueIndex
  case writeMode
  case column
  case fieldDelimiter
  case partition
  case nullKeyFormat
  case nullValueFormat
  case acks
  case batchSize
  case kafkaConfig
  case timestampIndex
  case timestampDateFormat
  case timeZone
  case keyColumns
  case keyWriteMode
  case batchConfig
  case timeout
  case envType
  case guid

  public static var shape: Shape { .kafkaWriter }
}

/// The keys of a field of `column`.
public enum KafkaWriterColumnEntryKey: UInt8, ShapeKey {
  case name
  case type

  public static var shape: Shape { .kafkaWriterColumnEntry }
}

/// The keys of a MySQL reader.
public enum MysqlReaderKey: UInt8, ShapeKey {
  case datasource
  case table
  case column
  case `where`
  case querySql
  case splitPk
  case splitFactor
  case connection
  case username
  case password
  case session
  case preSql
  case encoding
  case mandatoryEncoding
  case socketTimeout
  case useReadOnly
  case envType
  case guid

  public static var shape: Shape { .mysqlReader }
}

/// The keys of a connection of a MySQL reader.
public enum MysqlReaderConnectionEntryKey: UInt8, ShapeKey {
  case datasource
  case table
  case querySql
  case jdbcUrl

  public static var shape: Shape { .mysqlReaderConnectionEntry }
}

/// The keys of a MySQL writer.
public enum MysqlWriterKey: UInt8, ShapeKey {
  case datasource
  case table
  case column
  case writeMode
  case updateColumn
  case preSql
  case postSql
  case session
  case batchSize
  case batchByteSize
  case emptyAsNull
  case connection
  case username
  case password
  case encoding
  case socketTimeout
  case envType
  case guid

  public static var shape: Shape { .mysqlWriter }
}

/// The keys of a connection of a MySQL writer.
public enum MysqlWriterConnectionEntryKey: UInt8, ShapeKey {
  case datasource
  case table
  case jdbcUrl

  public static var shape: Shape { .mysqlWriterConnectionEntry }
}

/// The keys of a MaxCompute reader.
public enum OdpsReaderKey: UInt8, ShapeKey {
  case datasource
  case table
  case column
  case partition
  case `where`
  case tunnelQuota
  case envType
  case guid

  public static var shape: Shape { .odpsReader }
}

/// The keys of a MaxCompute writer.
public enum OdpsWriterKey: UInt8, ShapeKey {
  case datasource
  case table
  case column
  case partition
  case truncate
  case emptyAsNull
  case overLengthRule
  case consistencyCommit
  case compress
  case tunnelQuota
  case partitionKey
  case envType
  case guid

  public static var shape: Shape { .odpsWriter }
}

/// The keys of an OSS reader.
public enum OssReaderKey: UInt8, ShapeKey {
  case datasource
  case object
  case column
  case fileFormat
  case fieldDelimiter
  case encoding
  case compress
  case skipHeader
  case nullFormat
  case envType
  case guid

  public static var shape: Shape { .ossReader }
}

/// The keys of an OSS writer.
public enum OssWriterKey: UInt8, ShapeKey {
  case datasource
  case object
  case column
  case writeMode
  case fileFormat
  case fieldDelimiter
  case encoding
  case nullFormat
  case envType
  case guid

  public static var shape: Shape { .ossWriter }
}

/// The keys of a real-time Kafka reader.
public enum RealtimeKafkaReaderKey: UInt8, ShapeKey {
  case datasource
  case server
  case topic
  case groupId
  case column
  case keyType
  case valueType
  case encoding
  case dataFormat
  case fieldDelimiter
  case arrayPath
  case kafkaConfig
  case autoOffsetReset
  case headerEncoding
  case envType
  case guid

  public static var shape: Shape { .realtimeKafkaReader }
}

/// The keys of a real-time Kafka writer.
public enum RealtimeKafkaWriterKey: UInt8, ShapeKey {
  case datasource
  case server
  case topic
  case writeMode
  case keyType
  case valueType
  case encoding
  case keyIndex
  case keyIndexes
  case keyfieldDelimiter
  case keyColumns
  case valueIndex
  case column
  case fieldDelimiter
  case partition
  case nullKeyFormat
  case nullValueFormat
  case acks
  case batchSize
  case kafkaConfig
  case kafkaClientProperties
  case envType
  case guid

  public static var shape: Shape { .realtimeKafkaWriter }
}

/// The keys of a field of `column`.
public enum RealtimeKafkaWriterColumnEntryKey: UInt8, ShapeKey {
  case name
  case type

  public static var shape: Shape { .realtimeKafkaWriterColumnEntry }
}

/// The keys of a setting of `kafkaClientProperties`.
public enum RealtimeKafkaWriterKafkaClientPropertiesEntryKey: UInt8, ShapeKey {
  case key
  case value

  public static var shape: Shape { .realtimeKafkaWriterKafkaClientPropertiesEntry }
}

/// The keys of a real-time MySQL reader.
public enum RealtimeMysqlReaderKey: UInt8, ShapeKey {
  case datasource
  case table
  case column
  case envType
  case guid

  public static var shape: Shape { .realtimeMysqlReader }
}

/// The keys of a stream reader.
public enum StreamReaderKey: UInt8, ShapeKey {
  case column
  case sliceRecordCount
  case fieldDelimiter
  case datasource
  case envType
  case guid

  public static var shape: Shape { .streamReader }
}

/// The keys of a column of a stream reader.
public enum StreamReaderColumnEntryKey: UInt8, ShapeKey {
  case type
  case value
  case random
  case dateFormat

  public static var shape: Shape { .streamReaderColumnEntry }
}

/// The keys of a stream writer.
public enum StreamWriterKey: UInt8, ShapeKey {
  case print
  case fieldDelimiter
  case path
  case fileName
  case recordNumBeforeSleep
  case sleepTime
  case encoding
  case datasource
  case envType
  case guid

  public static var shape: Shape { .streamWriter }
}

/// The keys of a text file reader.
public enum TxtfileReaderKey: UInt8, ShapeKey {
  case path
  case column
  case fieldDelimiter
  case fileFormat
  case compress
  case encoding
  case skipHeader
  case nullFormat
  case bufferSize
  case csvReaderConfig
  case datasource
  case envType
  case guid

  public static var shape: Shape { .txtfileReader }
}

/// The keys of a column of a text file reader.
public enum TxtfileReaderColumnEntryKey: UInt8, ShapeKey {
  case index
  case value
  case type
  case format

  public static var shape: Shape { .txtfileReaderColumnEntry }
}

/// The keys of `csvReaderConfig`.
public enum TxtfileReaderCsvReaderConfigKey: UInt8, ShapeKey {
  case textQualifier
  case useTextQualifier
  case trimWhitespace
  case skipEmptyRecords
  case safetySwitch

  public static var shape: Shape { .txtfileReaderCsvReaderConfig }
}

/// The keys of a text file writer.
public enum TxtfileWriterKey: UInt8, ShapeKey {
  case path
  case fileName
  case writeMode
  case fieldDelimiter
  case lineDelimiter
  case fileFormat
  case compress
  case encoding
  case nullFormat
  case dateFormat
  case format
  case header
  case csvWriterConfig
  case byteEncoding
  case table
  case quoteChar
  case commitSize
  case datasource
  case envType
  case guid

  public static var shape: Shape { .txtfileWriter }
}

/// What `ShapeEntry` reads.
public enum ShapeColumns {
  public static let titles: [StaticString] = [
    "a batch script",
    "a step",
    "`order`",
    "a hop",
    "`setting`",
    "`errorLimit`",
    "`speed`",
    "`common`",
    "`common.column`",
    "`extend`",
    "a real-time script",
    "`setting`",
    "`failoverLimit`",
    "`ddlMarkMap`",
    "`weir.yaml`",
    "`projectDatasources`",
    "a data source",
    "a Kafka data source",
    "`truststore`",
    "`keystore`",
    "`datasourceKafkaHosts`",
    "`extended`",
    "a MySQL data source",
    "`projectParameters`",
    "`lint`",
    "`severities`",
    "an override",
    "a suppression",
    "a Kafka writer of an entire database",
    "`databaseKafkaWriterPrimaryKeys`",
    "`kafkaConfig`",
    "a setting of `kafkaClientProperties`",
    "a reader of an entire MySQL database",
    "a connection of an entire-database reader",
    "a database of `selectedTables`",
    "a schema of `selectedTables`",
    "a table of `selectedTables`",
    "an Elasticsearch reader",
    "an Elasticsearch writer",
    "an HDFS reader",
    "`hadoopConfig`",
    "an HDFS writer",
    "`hadoopConfig`",
    "a Hologres reader",
    "a Hologres writer",
    "a Kafka reader",
    "`kafkaConfig`",
    "a Kafka writer",
    "a field of `column`",
    "a MySQL reader",
    "a connection of a MySQL reader",
    "a MySQL writer",
    "a connection of a MySQL writer",
    "a MaxCompute reader",
    "a MaxCompute writer",
    "an OSS reader",
    "an OSS writer",
    "a real-time Kafka reader",
    "a real-time Kafka writer",
    "a field of `column`",
    "a setting of `kafkaClientProperties`",
    "a real-time MySQL reader",
    "a stream reader",
    "a column of a stream reader",
    "a stream writer",
    "a text file reader",
    "a column of a text file reader",
    "`csvReaderConfig`",
    "a text file writer",
    "`csvWriterConfig`",
  ]
  @inlinable public static var firstFields: PackedColumn { PackedColumn("((.(2(3(5(>(A(E(F(G(O(U(_(a())-)-).):)<)?)?)?)E)E)M)M)Q)V)`)`)3*5*7*;*=*?*@*I*S*b*b*4+4+:+E+f+;,W,Y,+-/-A-D-L-Y-d-..>.U.W.Y.^.d.(/2/?/C/H/\\/", width: 2) }
  @inlinable public static var fieldCounts: PackedColumn { PackedColumn(".,)*1+,))0.2*0,()4*+((.(0(,-2(;**,**)127(:(.3I=D*:,:+05328?**-.,25,-<(", width: 1) }
  @inlinable public static var areOpen: PackedColumn { PackedColumn("((((((((()((((())((())()()((())((()))))))))))()(((((())))(((((((((()()", width: 1) }
  @inlinable public static var others: PackedColumn { PackedColumn("gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7`/(gg7gg7gg7gg7_/(gg7gg7a/(gg7e/(gg7gg7gg7-0(gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7", width: 3) }
  @inlinable public static var firstNeeds: PackedColumn { PackedColumn("((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((())+++++", width: 1) }
  @inlinable public static var needCounts: PackedColumn { PackedColumn("(((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((()(*(((((", width: 1) }
  @inlinable public static var variantSlots: PackedColumn { PackedColumn("g+g+g+g+g+g+g+g+g+g+g+g+g+g+g+g+((g+g+g+g+g+g+g+g+g+g+g+g+g+g+g+g+g+g+g+g+g+g+g+g+g+g+g+g+g+g+g+g+g+g+g+g+g+g+g+g+g+g+g+g+g+g+g+g+g+g+g+g+g+", width: 2) }
  @inlinable public static var firstVariants: PackedColumn { PackedColumn("(((((((((((((((((*****************************************************", width: 1) }
  @inlinable public static var variantCounts: PackedColumn { PackedColumn("((((((((((((((((*(((((((((((((((((((((((((((((((((((((((((((((((((((((", width: 1) }
  @inlinable public static var firstRequired: PackedColumn { PackedColumn("(+/02222222555555689:::====>AAAACDEGHIIIIIIIIIKKNOOOPPPPPPRSTVYYYYZZZ]", width: 1) }
  @inlinable public static var requiredCounts: PackedColumn { PackedColumn("+,)*((((((+((((()*))((+((()+(((*))*))((((((((*(+)(()(((((*))*+((()((+(", width: 1) }
  @inlinable public static var requiredSlots: PackedColumn { PackedColumn("()*()*+(()()*((*(((),(()+()()())(*+*+,(**,*(()()*(()*", width: 1) }
}

public enum SchemaTables {
  public static let fields = FieldTable()

  public static let values: [ValueEntry] = [
    ValueEntry(text: "job", isCanonical: true),
    ValueEntry(text: "2.0", isCanonical: true),
    ValueEntry(text: "1.0", isCanonical: true),
    ValueEntry(text: "reader", isCanonical: true),
    ValueEntry(text: "writer", isCanonical: true),
    ValueEntry(text: "distribute", isCanonical: true),
    ValueEntry(text: "", isCanonical: false),
    ValueEntry(text: "Ignore", isCanonical: true),
    ValueEntry(text: "Tolerance", isCanonical: true),
    ValueEntry(text: "ZeroTolerance", isCanonical: true),
    ValueEntry(text: "wizard", isCanonical: true),
    ValueEntry(text: "code", isCanonical: true),
    ValueEntry(text: "realtime", isCanonical: true),
    ValueEntry(text: "1.0", isCanonical: true),
    ValueEntry(text: "oneclick_to_kafka", isCanonical: true),
    ValueEntry(text: "realtime_to_kafka", isCanonical: true),
    ValueEntry(text: "oneclick_to_odps", isCanonical: true),
    ValueEntry(text: "oneclick_to_holo", isCanonical: true),
    ValueEntry(text: "NORMAL", isCanonical: true),
    ValueEntry(text: "IGNORE", isCanonical: true),
    ValueEntry(text: "WARNING", isCanonical: true),
    ValueEntry(text: "CRITICAL", isCanonical: true),
    ValueEntry(text: "NORMAL", isCanonical: true),
    ValueEntry(text: "IGNORE", isCanonical: true),
    ValueEntry(text: "WARNING", isCanonical: true),
    ValueEntry(text: "CRITICAL", isCanonical: true),
    ValueEntry(text: "NORMAL", isCanonical: true),
    ValueEntry(text: "IGNORE", isCanonical: true),
    ValueEntry(text: "WARNING", isCanonical: true),
    ValueEntry(text: "CRITICAL", isCanonical: true),
    ValueEntry(text: "NORMAL", isCanonical: true),
    ValueEntry(text: "IGNORE", isCanonical: true),
    ValueEntry(text: "WARNING", isCanonical: true),
    ValueEntry(text: "CRITICAL", isCanonical: true),
    ValueEntry(text: "NORMAL", isCanonical: true),
    ValueEntry(text: "IGNORE", isCanonical: true),
    ValueEntry(text: "WARNING", isCanonical: true),
    ValueEntry(text: "CRITICAL", isCanonical: true),
    ValueEntry(text: "NORMAL", isCanonical: true),
    ValueEntry(text: "IGNORE", isCanonical: true),
    ValueEntry(text: "WARNING", isCanonical: true),
    ValueEntry(text: "CRITICAL", isCanonical: true),
    ValueEntry(text: "NORMAL", isCanonical: true),
    ValueEntry(text: "IGNORE", isCanonical: true),
    ValueEntry(text: "WARNING", isCanonical: true),
    ValueEntry(text: "CRITICAL", isCanonical: true),
    ValueEntry(text: "NORMAL", isCanonical: true),
    ValueEntry(text: "IGNORE", isCanonical: true),
    ValueEntry(text: "WARNING", isCanonical: true),
    ValueEntry(text: "CRITICAL", isCanonical: true),
    ValueEntry(text: "kafka", isCanonical: true),
    ValueEntry(text: "PLAINTEXT", isCanonical: true),
    ValueEntry(text: "SSL", isCanonical: true),
    ValueEntry(text: "SASL_PLAINTEXT", isCanonical: true),
    ValueEntry(text: "SASL_SSL", isCanonical: true),
    ValueEntry(text: "PLAIN", isCanonical: true),
    ValueEntry(text: "GSSAPI", isCanonical: true),
    ValueEntry(text: "SCRAM-SHA-256", isCanonical: true),
    ValueEntry(text: "SCRAM-SHA-512", isCanonical: true),
    ValueEntry(text: "mysql", isCanonical: true),
    ValueEntry(text: "minimal", isCanonical: true),
    ValueEntry(text: "recommended", isCanonical: true),
    ValueEntry(text: "strict", isCanonical: true),
    ValueEntry(text: "error", isCanonical: true),
    ValueEntry(text: "warning", isCanonical: true),
    ValueEntry(text: "info", isCanonical: true),
    ValueEntry(text: "0", isCanonical: true),
    ValueEntry(text: "1", isCanonical: true),
    ValueEntry(text: "all", isCanonical: true),
    ValueEntry(text: "-1", isCanonical: false),
    ValueEntry(text: "mysql", isCanonical: true),
    ValueEntry(text: "replace", isCanonical: true),
    ValueEntry(text: "ignore", isCanonical: true),
    ValueEntry(text: "update", isCanonical: true),
    ValueEntry(text: "BYTEARRAY", isCanonical: true),
    ValueEntry(text: "DOUBLE", isCanonical: true),
    ValueEntry(text: "FLOAT", isCanonical: true),
    ValueEntry(text: "INTEGER", isCanonical: true),
    ValueEntry(text: "LONG", isCanonical: true),
    ValueEntry(text: "SHORT", isCanonical: true),
    ValueEntry(text: "STRING", isCanonical: true),
    ValueEntry(text: "BYTEARRAY", isCanonical: true),
    ValueEntry(text: "DOUBLE", isCanonical: true),
    ValueEntry(text: "FLOAT", isCanonical: true),
    ValueEntry(text: "INTEGER", isCanonical: true),
    ValueEntry(text: "LONG", isCanonical: true),
    ValueEntry(text: "SHORT", isCanonical: true),
    ValueEntry(text: "STRING", isCanonical: true),
    ValueEntry(text: "seekToBeginning", isCanonical: true),
    ValueEntry(text: "seekToLast", isCanonical: true),
    ValueEntry(text: "seekToEnd", isCanonical: true),
    ValueEntry(text: "seekToEnd", isCanonical: true),
    ValueEntry(text: "latest", isCanonical: true),
    ValueEntry(text: "specific", isCanonical: true),
    ValueEntry(text: "earliest", isCanonical: true),
    ValueEntry(text: "current", isCanonical: true),
    ValueEntry(text: "specific", isCanonical: true),
    ValueEntry(text: "latest", isCanonical: true),
    ValueEntry(text: "none", isCanonical: true),
    ValueEntry(text: "earliest", isCanonical: true),
    ValueEntry(text: "latest", isCanonical: true),
    ValueEntry(text: "json", isCanonical: true),
    ValueEntry(text: "text", isCanonical: true),
    ValueEntry(text: "BYTEARRAY", isCanonical: true),
    ValueEntry(text: "DOUBLE", isCanonical: true),
    ValueEntry(text: "FLOAT", isCanonical: true),
    ValueEntry(text: "INTEGER", isCanonical: true),
    ValueEntry(text: "LONG", isCanonical: true),
    ValueEntry(text: "SHORT", isCanonical: true),
    ValueEntry(text: "STRING", isCanonical: true),
    ValueEntry(text: "BYTEARRAY", isCanonical: true),
    ValueEntry(text: "DOUBLE", isCanonical: true),
    ValueEntry(text: "FLOAT", isCanonical: true),
    ValueEntry(text: "INTEGER", isCanonical: true),
    ValueEntry(text: "LONG", isCanonical: true),
    ValueEntry(text: "SHORT", isCanonical: true),
    ValueEntry(text: "STRING", isCanonical: true),
    ValueEntry(text: "text", isCanonical: true),
    ValueEntry(text: "JSON", isCanonical: true),
    ValueEntry(text: "0", isCanonical: true),
    ValueEntry(text: "1", isCanonical: true),
    ValueEntry(text: "all", isCanonical: true),
    ValueEntry(text: "-1", isCanonical: false),
    ValueEntry(text: "default", isCanonical: true),
    ValueEntry(text: "default_2", isCanonical: true),
    ValueEntry(text: "default_3", isCanonical: true),
    ValueEntry(text: "default_5", isCanonical: true),
    ValueEntry(text: "default_10", isCanonical: true),
    ValueEntry(text: "default", isCanonical: true),
    ValueEntry(text: "default_2", isCanonical: true),
    ValueEntry(text: "default_3", isCanonical: true),
    ValueEntry(text: "default_5", isCanonical: true),
    ValueEntry(text: "default_10", isCanonical: true),
    ValueEntry(text: "JSON_STRING", isCanonical: true),
    ValueEntry(text: "JSON_NUMBER", isCanonical: true),
    ValueEntry(text: "JSON_BOOL", isCanonical: true),
    ValueEntry(text: "JSON_ARRAY", isCanonical: true),
    ValueEntry(text: "JSON_MAP", isCanonical: true),
    ValueEntry(text: "JSON_BASE64", isCanonical: true),
    ValueEntry(text: "JSON_HEX", isCanonical: true),
    ValueEntry(text: "insert", isCanonical: true),
    ValueEntry(text: "replace", isCanonical: true),
    ValueEntry(text: "update", isCanonical: true),
    ValueEntry(text: "truncate", isCanonical: true),
    ValueEntry(text: "keepOn", isCanonical: true),
    ValueEntry(text: "setNull", isCanonical: true),
    ValueEntry(text: "truncate", isCanonical: true),
    ValueEntry(text: "append", isCanonical: true),
    ValueEntry(text: "nonConflict", isCanonical: true),
    ValueEntry(text: "json", isCanonical: true),
    ValueEntry(text: "text", isCanonical: true),
    ValueEntry(text: "none", isCanonical: true),
    ValueEntry(text: "earliest", isCanonical: true),
    ValueEntry(text: "latest", isCanonical: true),
    ValueEntry(text: "json", isCanonical: true),
    ValueEntry(text: "text", isCanonical: true),
    ValueEntry(text: "canal", isCanonical: true),
    ValueEntry(text: "BYTEARRAY", isCanonical: true),
    ValueEntry(text: "DOUBLE", isCanonical: true),
    ValueEntry(text: "FLOAT", isCanonical: true),
    ValueEntry(text: "INTEGER", isCanonical: true),
    ValueEntry(text: "LONG", isCanonical: true),
    ValueEntry(text: "SHORT", isCanonical: true),
    ValueEntry(text: "STRING", isCanonical: true),
    ValueEntry(text: "BYTEARRAY", isCanonical: true),
    ValueEntry(text: "DOUBLE", isCanonical: true),
    ValueEntry(text: "FLOAT", isCanonical: true),
    ValueEntry(text: "INTEGER", isCanonical: true),
    ValueEntry(text: "LONG", isCanonical: true),
    ValueEntry(text: "SHORT", isCanonical: true),
    ValueEntry(text: "STRING", isCanonical: true),
    ValueEntry(text: "0", isCanonical: true),
    ValueEntry(text: "1", isCanonical: true),
    ValueEntry(text: "all", isCanonical: true),
    ValueEntry(text: "-1", isCanonical: false),
    ValueEntry(text: "JSON_STRING", isCanonical: true),
    ValueEntry(text: "JSON_NUMBER", isCanonical: true),
    ValueEntry(text: "JSON_BOOL", isCanonical: true),
    ValueEntry(text: "JSON_ARRAY", isCanonical: true),
    ValueEntry(text: "JSON_MAP", isCanonical: true),
    ValueEntry(text: "JSON_BASE64", isCanonical: true),
    ValueEntry(text: "JSON_HEX", isCanonical: true),
    ValueEntry(text: "STRING", isCanonical: true),
    ValueEntry(text: "LONG", isCanonical: true),
    ValueEntry(text: "DOUBLE", isCanonical: true),
    ValueEntry(text: "BOOL", isCanonical: true),
    ValueEntry(text: "DATE", isCanonical: true),
    ValueEntry(text: "BYTES", isCanonical: true),
    ValueEntry(text: "text", isCanonical: true),
    ValueEntry(text: "csv", isCanonical: true),
    ValueEntry(text: "gzip", isCanonical: true),
    ValueEntry(text: "bzip2", isCanonical: true),
    ValueEntry(text: "zip", isCanonical: true),
    ValueEntry(text: "STRING", isCanonical: true),
    ValueEntry(text: "LONG", isCanonical: true),
    ValueEntry(text: "DOUBLE", isCanonical: true),
    ValueEntry(text: "BOOLEAN", isCanonical: true),
    ValueEntry(text: "DATE", isCanonical: true),
    ValueEntry(text: "BOOL", isCanonical: false),
    ValueEntry(text: "truncate", isCanonical: true),
    ValueEntry(text: "append", isCanonical: true),
    ValueEntry(text: "nonConflict", isCanonical: true),
    ValueEntry(text: "text", isCanonical: true),
    ValueEntry(text: "csv", isCanonical: true),
    ValueEntry(text: "sql", isCanonical: true),
    ValueEntry(text: "gzip", isCanonical: true),
    ValueEntry(text: "bzip2", isCanonical: true),
    ValueEntry(text: "error", isCanonical: true),
    ValueEntry(text: "warning", isCanonical: true),
    ValueEntry(text: "info", isCanonical: true),
  ]

  public static let needs: [(slot: UInt8, needed: UInt8)] = [
    (0, 1),
    (2, 3),
    (3, 2),
  ]

  public static let variants: [(value: StaticString, shape: UInt8)] = [
    ("kafka", 17),
    ("mysql", 22),
  ]
}

/// What `FieldTable` makes its entries of.
public enum FieldColumns {
  public static let names: [StaticString] = [
    "type",
    "version",
    "steps",
    "order",
    "setting",
    "extend",
    "stepType",
    "category",
    "name",
    "parameter",
    "hops",
    "from",
    "to",
    "executeMode",
    "errorLimit",
    "speed",
    "jvmOption",
    "jvmMemory",
    "failoverEnable",
    "locale",
    "common",
    "common.column.timeZone",
    "record",
    "percentage",
    "strategy",
    "throttle",
    "concurrent",
    "mbps",
    "dmu",
    "column",
    "timeZone",
    "mode",
    "__new__",
    "formatType",
    "resourceGroup",
    "cu",
    "oneStopPageNum",
    "baseId",
    "taskName",
    "type",
    "version",
    "steps",
    "order",
    "setting",
    "extend",
    "taskType",
    "name",
    "resourceGroup",
    "scheduleResgroupId",
    "errorLimit",
    "failoverLimit",
    "ddlMarkMap",
    "locale",
    "common",
    "common.column.timeZone",
    "count",
    "interval",
    "CREATETABLE",
    "DROPTABLE",
    "TRUNCATETABLE",
    "RENAMETABLE",
    "ADDCOLUMN",
    "DROPCOLUMN",
    "MODIFYCOLUMN",
    "RENAMECOLUMN",
    "datasources",
    "parameters",
    "lint",
    "suppressions",
    "type",
    "type",
    "version",
    "server",
    "securityProtocol",
    "saslMechanism",
    "jaas",
    "krb5",
    "keytab",
    "truststore",
    "keystore",
    "hosts",
    "extended",
    "location",
    "password",
    "location",
    "password",
    "keyPassword",
    "type",
    "host",
    "port",
    "database",
    "username",
    "password",
    "extends",
    "profile",
    "select",
    "ignore",
    "severity",
    "fail-on",
    "exclude",
    "overrides",
    "paths",
    "select",
    "ignore",
    "severity",
    "path",
    "code",
    "pointer",
    "reason",
    "expires",
    "datasource",
    "server",
    "topic",
    "primaryKeys",
    "heartbeatInterval",
    "mergeUpdate",
    "acks",
    "kafkaConfig",
    "kafkaClientProperties",
    "envType",
    "linger.ms",
    "batch.size",
    "buffer.memory",
    "compression.type",
    "enable.idempotence",
    "max.in.flight.requests.per.connection",
    "max.request.size",
    "retries",
    "security.protocol",
    "sasl.mechanism",
    "sasl.jaas.config",
    "java.security.auth.login.config",
    "ssl.truststore.location",
    "ssl.truststore.password",
    "ssl.keystore.location",
    "ssl.keystore.password",
    "ssl.keystore.key",
    "ssl.key.password",
    "ssl.endpoint.identification.algorithm",
    "key",
    "value",
    "connection",
    "envType",
    "datasourceType",
    "datasource",
    "selectedTables",
    "table",
    "dbName",
    "schema",
    "schemaName",
    "tableInfos",
    "table",
    "datasource",
    "endpoint",
    "index",
    "type",
    "column",
    "search",
    "pageSize",
    "envType",
    "guid",
    "datasource",
    "endpoint",
    "index",
    "type",
    "column",
    "actionType",
    "batchSize",
    "cleanup",
    "envType",
    "guid",
    "datasource",
    "path",
    "fileType",
    "column",
    "fieldDelimiter",
    "encoding",
    "compress",
    "nullFormat",
    "defaultFS",
    "hadoopConfig",
    "haveKerberos",
    "kerberosKeytabFilePath",
    "kerberosPrincipal",
    "envType",
    "guid",
    "datasource",
    "path",
    "fileName",
    "fileType",
    "column",
    "writeMode",
    "fieldDelimiter",
    "encoding",
    "compress",
    "parquetSchema",
    "dataxParquetMode",
    "defaultFS",
    "hadoopConfig",
    "haveKerberos",
    "kerberosKeytabFilePath",
    "kerberosPrincipal",
    "envType",
    "guid",
    "datasource",
    "schema",
    "table",
    "column",
    "envType",
    "guid",
    "datasource",
    "selectedDatabase",
    "schema",
    "table",
    "column",
    "conflictMode",
    "writeMode",
    "truncate",
    "maxConnectionCount",
    "envType",
    "guid",
    "datasource",
    "server",
    "topic",
    "column",
    "keyType",
    "valueType",
    "encoding",
    "beginDateTime",
    "endDateTime",
    "beginOffset",
    "endOffset",
    "beginTimestampMillis",
    "endTimestampMillis",
    "beginType",
    "endType",
    "timeZone",
    "skipExceedRecord",
    "partition",
    "groupId",
    "kafkaConfig",
    "waitTIme",
    "waitTime",
    "stopWhenPollEmpty",
    "stopWhenReachEndOffset",
    "autoOffsetReset",
    "fetchMinBytes",
    "fetchMaxWaitMs",
    "sessionTimeoutMs",
    "dataFormat",
    "fieldDelimiter",
    "headerEncoding",
    "envType",
    "guid",
    "group.id",
    "auto.offset.reset",
    "isolation.level",
    "fetch.min.bytes",
    "fetch.max.wait.ms",
    "max.partition.fetch.bytes",
    "session.timeout.ms",
    "max.poll.records",
    "key.deserializer",
    "value.deserializer",
    "security.protocol",
    "sasl.mechanism",
    "sasl.jaas.config",
    "java.security.auth.login.config",
    "ssl.truststore.location",
    "ssl.truststore.password",
    "ssl.keystore.location",
    "ssl.keystore.password",
    "ssl.keystore.key",
    "ssl.key.password",
    "ssl.endpoint.identification.algorithm",
    "datasource",
    "server",
    "topic",
    "keyType",
    "valueType",
    "encoding",
    "keyIndex",
    "keyIndexes",
    "keyfieldDelimiter",
    "valueIndex",
    "writeMode",
    "column",
    "fieldDelimiter",
    "partition",
    "nullKeyFormat",
    "nullValueFormat",
    "acks",
    "batchSize",
    "kafkaConfig",
    "timestampIndex",
    "timestampDateFormat",
    "timeZone",
    "keyColumns",
    "keyWriteMode",
    "batchConfig",
    "timeout",
    "envType",
    "guid",
    "name",
    "type",
    "datasource",
    "table",
    "column",
    "where",
    "querySql",
    "splitPk",
    "splitFactor",
    "connection",
    "username",
    "password",
    "session",
    "preSql",
    "encoding",
    "mandatoryEncoding",
    "socketTimeout",
    "useReadOnly",
    "envType",
    "guid",
    "datasource",
    "table",
    "querySql",
    "jdbcUrl",
    "datasource",
    "table",
    "column",
    "writeMode",
    "updateColumn",
    "preSql",
    "postSql",
    "session",
    "batchSize",
    "batchByteSize",
    "emptyAsNull",
    "connection",
    "username",
    "password",
    "encoding",
    "socketTimeout",
    "envType",
    "guid",
    "datasource",
    "table",
    "jdbcUrl",
    "datasource",
    "table",
    "column",
    "partition",
    "where",
    "tunnelQuota",
    "envType",
    "guid",
    "datasource",
    "table",
    "column",
    "partition",
    "truncate",
    "emptyAsNull",
    "overLengthRule",
    "consistencyCommit",
    "compress",
    "tunnelQuota",
    "partitionKey",
    "envType",
    "guid",
    "datasource",
    "object",
    "column",
    "fileFormat",
    "fieldDelimiter",
    "encoding",
    "compress",
    "skipHeader",
    "nullFormat",
    "envType",
    "guid",
    "datasource",
    "object",
    "column",
    "writeMode",
    "fileFormat",
    "fieldDelimiter",
    "encoding",
    "nullFormat",
    "envType",
    "guid",
    "datasource",
    "server",
    "topic",
    "groupId",
    "column",
    "keyType",
    "valueType",
    "encoding",
    "dataFormat",
    "fieldDelimiter",
    "arrayPath",
    "kafkaConfig",
    "autoOffsetReset",
    "headerEncoding",
    "envType",
    "guid",
    "datasource",
    "server",
    "topic",
    "writeMode",
    "keyType",
    "valueType",
    "encoding",
    "keyIndex",
    "keyIndexes",
    "keyfieldDelimiter",
    "keyColumns",
    "valueIndex",
    "column",
    "fieldDelimiter",
    "partition",
    "nullKeyFormat",
    "nullValueFormat",
    "acks",
    "batchSize",
    "kafkaConfig",
    "kafkaClientProperties",
    "envType",
    "guid",
    "name",
    "type",
    "key",
    "value",
    "datasource",
    "table",
    "column",
    "envType",
    "guid",
    "column",
    "sliceRecordCount",
    "fieldDelimiter",
    "datasource",
    "envType",
    "guid",
    "type",
    "value",
    "random",
    "dateFormat",
    "print",
    "fieldDelimiter",
    "path",
    "fileName",
    "recordNumBeforeSleep",
    "sleepTime",
    "encoding",
    "datasource",
    "envType",
    "guid",
    "path",
    "column",
    "fieldDelimiter",
    "fileFormat",
    "compress",
    "encoding",
    "skipHeader",
    "nullFormat",
    "bufferSize",
    "csvReaderConfig",
    "datasource",
    "envType",
    "guid",
    "index",
    "value",
    "type",
    "format",
    "textQualifier",
    "useTextQualifier",
    "trimWhitespace",
    "skipEmptyRecords",
    "safetySwitch",
    "path",
    "fileName",
    "writeMode",
    "fieldDelimiter",
    "lineDelimiter",
    "fileFormat",
    "compress",
    "encoding",
    "nullFormat",
    "dateFormat",
    "format",
    "header",
    "csvWriterConfig",
    "byteEncoding",
    "table",
    "quoteChar",
    "commitSize",
    "datasource",
    "envType",
    "guid",
    "",
    "",
    "",
    "",
    "",
    "",
    "",
    "",
    "",
    "",
    "",
    "",
    "",
    "",
    "",
    "",
    "",
    "",
    "",
    "",
    "",
    "",
    "",
    "",
    "",
    "",
    "",
    "",
    "",
    "",
    "",
    "",
    "",
    "",
    "",
    "",
    "",
    "",
    "",
    "",
    "",
    "",
    "",
    "",
    "",
    "",
    "",
    "",
    "",
    "",
    "",
    "",
    "",
    "",
    "",
    "",
    "",
    "",
    "",
    "",
  ]
  public static let summaries: [StaticString] = [
    "`job`: the script is a batch script. `realtime` is the other kind.",
    "The version of the script format: `2.0`, or `1.0` in scripts of long ago.",
    "The steps of the job: one reader and one writer.",
    "The way of the records through the steps.",
    "How the job runs: its speed, its limit of dirty records, its time zone.",
    "What the console keeps beside the job. Only `mode` matters here; other keys are left alone.",
    "What the step reads from or writes to: `kafka`, `stream`, `txtfile`, `mysql`, `odps`, `holo`, `oss`, `hdfs` or `elasticsearch`.",
    "Which side of the job the step is. A script has one `reader` and one `writer`.",
    "The step's name, by which `order` names it. No two steps share one.",
    "What the step does: its keys are those of the step type and category.",
    "One hop for each pair of steps: in a job of two steps, from the reader to the writer.",
    "The `name` of the step that gives the records: the reader.",
    "The `name` of the step that takes them: the writer.",
    "`distribute` spreads the readers over several machines of DataWorks and needs a `concurrent` of at least 8. Absent or null: one machine.",
    "How many dirty records, those that cannot be converted or are refused, the job survives.",
    "How many readers work at once, and how fast the job may be.",
    "Options of the Java process in DataWorks, such as `-Xms1024m -Xmx1024m`. They have no effect here.",
    "Memory of each Java process in DataWorks, in GB, with `executeMode` distribute. It has no effect here.",
    "Whether DataWorks resumes the job where it failed when it reruns it. Records may then be written twice.",
    "The language of the messages in DataWorks, such as `zh_CN`. It has no effect here.",
    "Settings of every step. `common.column.timeZone` may also stand flat in `setting`.",
    "The time zone, such as `Asia/Shanghai` or `GMT+8`, in which dates become text and text becomes dates. Default: the machine's zone.",
    "The job fails as soon as more dirty records than this have been met; 0 fails it at the first. Empty or absent: there is no limit.",
    "The share of dirty records, 0 to 1, above which the job fails, looked at when it ends. `record` wins over it.",
    "The console's choice: `ZeroTolerance` is a `record` of 0, `Ignore` is no limit, and `Tolerance` takes the number in `record`.",
    "Whether `mbps` limits the job. Without it, `mbps` has no effect; with it, `mbps` is required.",
    "The most readers that work at once, 1 to 32; fewer where there are fewer partitions. `executeMode` distribute needs at least 8.",
    "Megabytes (1,048,576 bytes) a second over the whole job, counted on keys and values. It needs `throttle` true.",
    "Data migration units: an obsolete measure of DataWorks, without effect.",
    "How columns are converted.",
    "The time zone, such as `Asia/Shanghai` or `GMT+8`, in which dates become text and text becomes dates. Default: the machine's zone.",
    "Which editor wrote the script. With `wizard` the wizard's defaults hold for keys that are absent, with `code` those of the script.",
    "Whether the console opens the script in its new editor. It has no effect on the job.",
    "The format of the script in the console: `datax`. It has no effect on the job.",
    "The identifier of the resource group that runs the job in DataWorks. It has no effect here.",
    "Compute units that the job is given in DataWorks, in steps of 0.5. `weir estimate` says how many a topic needs.",
    "The page of the wizard that was left last. It has no effect on the job.",
    "The console's own number of the workspace. It has no effect on the job.",
    "The name of the task in the console. It has no effect on the job.",
    "`realtime`: the script is a real-time script. `job` is the other kind.",
    "The version of the script format: `1.0`.",
    "The steps of the job: one reader and one writer.",
    "The way of the records through the steps.",
    "What kind of job it is, and how it runs.",
    "What the console keeps beside the job. Only `mode` matters here; other keys are left alone.",
    "Makes the job one of an entire database: `oneclick_to_kafka` writes all rows that are there and then every change, `realtime_to_kafka` the changes alone. Absent: one table or topic.",
    "The job's name in the console. It has no effect here.",
    "The identifier of the resource group that runs the job in DataWorks. It has no effect here.",
    "The resource group that schedules the job in DataWorks. It has no effect here.",
    "How many dirty records, those that cannot be converted or are refused, the job survives.",
    "How often the job is started again after a failure before it gives up.",
    "What becomes of each kind of change to a table's definition: `NORMAL` passes it on, `IGNORE` drops it, `WARNING` drops it and says so, `CRITICAL` ends the job.",
    "The language of the messages in DataWorks, such as `zh_CN`. It has no effect here.",
    "Settings of every step. `common.column.timeZone` may also stand flat in `setting`.",
    "The time zone, such as `Asia/Shanghai` or `GMT+8`, in which dates become text and text becomes dates. Default: the machine's zone.",
    "The most restarts within `interval`.",
    "The span of time in which restarts are counted, in minutes.",
    "What happens when a table was created: `NORMAL`, `IGNORE`, `WARNING` or `CRITICAL`.",
    "What happens when a table was dropped: `NORMAL`, `IGNORE`, `WARNING` or `CRITICAL`.",
    "What happens when a table was emptied: `NORMAL`, `IGNORE`, `WARNING` or `CRITICAL`.",
    "What happens when a table was renamed: `NORMAL`, `IGNORE`, `WARNING` or `CRITICAL`.",
    "What happens when a column was added: `NORMAL`, `IGNORE`, `WARNING` or `CRITICAL`.",
    "What happens when a column was dropped: `NORMAL`, `IGNORE`, `WARNING` or `CRITICAL`.",
    "What happens when a column was changed: `NORMAL`, `IGNORE`, `WARNING` or `CRITICAL`.",
    "What happens when a column was renamed: `NORMAL`, `IGNORE`, `WARNING` or `CRITICAL`.",
    "The data sources of the project, by the names that steps use.",
    "Values of scheduling parameters, by name: what `${name}` and `$[…]` in the project's scripts become. `--param name=value` wins.",
    "Which rules speak, and how loudly.",
    "Findings that are known and accepted. One that hides nothing, or has expired, is itself a finding.",
    "What it is: `kafka`, `mysql`, or another step type, whose keys are then not checked.",
    "`kafka`.",
    "The brokers' version, 0.10.2 to 3.6.x. Rules and advice that depend on it need it.",
    "Addresses of brokers as `host:port`, separated by commas. One is enough to find the cluster, yet every broker of it must be reachable.",
    "How the brokers are spoken to: with TLS (`SSL`, `SASL_SSL`) or without, with a SASL login (`SASL_…`) or without.",
    "The login of a SASL protocol: a user's name and password (`PLAIN`, `SCRAM-…`) or Kerberos (`GSSAPI`). It needs `jaas`.",
    "The path of the JAAS file with a `KafkaClient` entry, relative to this file.",
    "The path of the Kerberos configuration file, relative to this file. For `GSSAPI`.",
    "The path of the keytab with the key of the principal in the JAAS file, relative to this file. For `GSSAPI`.",
    "The certificates that brokers are trusted by. For `SSL` and `SASL_SSL`.",
    "The client's own key and certificate, for brokers with `ssl.client.auth=required`.",
    "IP addresses of brokers, by host name, where DNS does not know them. Under Kerberos the names must be those of the brokers' principals.",
    "Further settings of the Kafka client, by their names in the Java client, for every step that uses the data source.",
    "The path of the store (JKS, PKCS#12 or PEM), relative to this file.",
    "The store's password, as `${env:NAME}` or `${file:PATH}`.",
    "The path of the store (JKS, PKCS#12 or PEM), relative to this file.",
    "The store's password, as `${env:NAME}` or `${file:PATH}`.",
    "The key's own password, as `${env:NAME}` or `${file:PATH}`. Default: the store's.",
    "`mysql`: MySQL or MariaDB.",
    "The server's host name or IP address.",
    "The server's port.",
    "The database of tables that a step names without one.",
    "The user to log in as.",
    "The user's password, as `${env:NAME}` or `${file:PATH}`.",
    "One file or a list of files with further `lint` settings, relative to this file. Nearer settings win.",
    "The rules to start from: `recommended` is every rule, `minimal` the errors alone, `strict` makes infos warnings and fails on warnings.",
    "The rules that speak, as families, codes or names. Absent: those of the profile.",
    "Rules that do not speak, as families, codes or names.",
    "Severities other than the rules' own, by code or name.",
    "The least severity that fails `weir lint`: `error`, or `warning` in the profile `strict`.",
    "Globs of what is not checked, relative to this file; in a file that another extends, relative to that one.",
    "Settings for some paths only; a later one wins over an earlier.",
    "Globs of the files for which these settings hold, relative to this file; in a file that another extends, relative to that one.",
    "The rules that speak, as families, codes or names. Absent: those of the profile.",
    "Rules that do not speak, as families, codes or names.",
    "Severities other than the rules' own, by code or name.",
    "A glob, relative to this file, of the files in which the finding is accepted.",
    "The rule whose findings are accepted, by code or name.",
    "The place, as a JSON pointer such as `/steps/1/parameter/acks`; it and all below it are meant. Absent: the whole file.",
    "Why the finding is accepted.",
    "The last day of the suppression, as `yyyy-mm-dd`. From the day after, the finding is back and SUP001 says so.",
    "The name of a Kafka data source of the project, which gives the brokers, their version and the login. This or `server` is required; with both, `server` must be one of the data source's brokers.",
    "Addresses of brokers as `host:port`, separated by commas. One is enough to find the cluster, yet every broker of it must be reachable. This or `datasource` is required.",
    "The topic of each table, as a template of `${srcDatasourceName}`, `${srcDatabaseName}` and `${srcTableName}`.",
    "For tables without a primary key: the columns whose values, joined with `,`, become the key, by `database.table`. A table with neither is written without a key, and its topic must have one partition.",
    "Seconds between two heartbeat messages, which go to every partition of every topic.",
    "Whether an update is one message instead of two, before and after.",
    "Who must have a record before it counts as written: nobody (`0`), the partition's leader (`1`), or every in-sync replica (`all`, also `-1`). The wizard's default is 1.",
    "Further settings of the Kafka producer, by their names in the Java client. They come after the data source's `extended`.",
    "Further settings of the producer, each as a `key` and a `value`, by their names in the Java client. They mean the same as `kafkaConfig`.",
    "The environment whose data source is meant: 1 production, 0 development. The console writes it; it has no effect here.",
    "Milliseconds that a batch waits for further records before it is sent.",
    "The most bytes of a batch for one partition.",
    "Bytes of records that may wait to be sent.",
    "`none`, `gzip`, `snappy`, `lz4` or, from Kafka 2.1 on, `zstd`.",
    "Whether brokers drop what a retry would write twice. It needs `acks` all.",
    "Requests that may be under way at once. Only 1, or idempotence, keeps the order of a key when a broker fails; 1 costs much speed.",
    "The most bytes of one request, and so of one message. Default: 1,048,576.",
    "How often a failed send is tried again.",
    "How the brokers are spoken to. In a script only `SASL_SSL` is supported; a data source in `weir.yaml` may have any.",
    "The SASL mechanism of the login. Alibaba Cloud Kafka takes `PLAIN`.",
    "A JAAS entry in one line. It holds the password: name a file in the data source's `jaas` instead.",
    "The path of the JAAS file. In `weir.yaml` it is the data source's `jaas`.",
    "The path of the truststore. In `weir.yaml` it is the data source's `truststore.location`.",
    "The truststore's password; Alibaba Cloud publishes `KafkaOnsClient` for its own.",
    "The path of the keystore, for brokers that ask for a client certificate.",
    "The keystore's password.",
    "The client's private key in PEM form.",
    "The password of the private key in the keystore.",
    "`https` (the default since Kafka 2.0) compares the broker's name with its certificate; empty switches the comparison off.",
    "The setting's name.",
    "The setting's value.",
    "Data sources and what is read of each.",
    "The environment whose data source is meant: 1 production, 0 development. The console writes it; it has no effect here.",
    "The data source's type.",
    "The name of a MySQL data source of the project.",
    "The tables to read, database by database.",
    "The tables to read of the data source's one database: names or, between slashes, regular expressions.",
    "The database, by name or, between slashes, by a regular expression.",
    "The tables, in the console's own nesting.",
    "The schema's name. MySQL has none.",
    "The tables of the database.",
    "The table, by name or, between slashes, by a regular expression.",
    "The name of a data source of the project: a key under `datasources` in `weir.yaml`.",
    "The address of the cluster, where no data source is named.",
    "The index.",
    "The type within the index, for clusters that still have types.",
    "The fields of the documents to take, in order.",
    "The query that chooses the documents, in Elasticsearch's own form.",
    "How many documents are asked for at once.",
    "The environment whose data source is meant: 1 production, 0 development. The console writes it; it has no effect here.",
    "The console's own identifier of the table. It has no effect on the job.",
    "The name of a data source of the project: a key under `datasources` in `weir.yaml`.",
    "The address of the cluster, where no data source is named.",
    "The index.",
    "The type within the index, for clusters that still have types.",
    "The fields of the documents, each with `name` and `type`; they take the record's columns in order.",
    "`index` writes the document anew, `update` changes the fields that are written.",
    "How many documents are sent at once.",
    "Whether the index is deleted and made anew first.",
    "The environment whose data source is meant: 1 production, 0 development. The console writes it; it has no effect here.",
    "The console's own identifier of the table. It has no effect on the job.",
    "The name of a data source of the project: a key under `datasources` in `weir.yaml`.",
    "The files to read; `*` stands for what a name may hold.",
    "The format of the files, such as `text`, `orc` or `parquet`.",
    "The columns to take, by their place in the file, counted from 0.",
    "What separates the columns of a line, with `fileType` text.",
    "The charset of the files.",
    "How the files are compressed.",
    "The text that stands for null.",
    "The address of the file system, such as `hdfs://namenode:8020`, where no data source is named.",
    "Further settings of the Hadoop client, by their own names.",
    "Whether the cluster asks for a Kerberos login.",
    "The path of the keytab, with `haveKerberos` true.",
    "The principal to log in as, with `haveKerberos` true.",
    "The environment whose data source is meant: 1 production, 0 development. The console writes it; it has no effect here.",
    "The console's own identifier of the table. It has no effect on the job.",
    "The name of a data source of the project: a key under `datasources` in `weir.yaml`.",
    "The folder of the files.",
    "The beginning of the files' names.",
    "The format of the files: `text`, `orc` or `parquet`.",
    "The columns of the files, each with `name` and `type`.",
    "What happens to files of this name that are there: `append` writes beside them, `nonConflict` fails the job.",
    "What separates the columns of a line, with `fileType` text.",
    "The charset of the files.",
    "How the files are compressed.",
    "The schema of Parquet files, as Parquet writes it.",
    "How `parquetSchema` is read: `fields` or `columns`.",
    "The address of the file system, such as `hdfs://namenode:8020`, where no data source is named.",
    "Further settings of the Hadoop client, by their own names.",
    "Whether the cluster asks for a Kerberos login.",
    "The path of the keytab, with `haveKerberos` true.",
    "The principal to log in as, with `haveKerberos` true.",
    "The environment whose data source is meant: 1 production, 0 development. The console writes it; it has no effect here.",
    "The console's own identifier of the table. It has no effect on the job.",
    "The name of a data source of the project: a key under `datasources` in `weir.yaml`.",
    "The schema of the table.",
    "The table to read, as `schema.table` or beside `schema`.",
    "The columns to read, by name.",
    "The environment whose data source is meant: 1 production, 0 development. The console writes it; it has no effect here.",
    "The console's own identifier of the table. It has no effect on the job.",
    "The name of a data source of the project: a key under `datasources` in `weir.yaml`.",
    "The database of the table.",
    "The schema of the table.",
    "The table to write to, as `schema.table` or beside `schema`.",
    "The columns to write, by name; they take the record's columns in order.",
    "What happens to a row whose key is there already: it is replaced as a whole, left as it is (`ignore`), or changed in the columns that are written (`update`).",
    "How rows are sent: `insert` as statements, `sdk` through the client library.",
    "Whether the table is emptied first.",
    "The most connections that the writer opens.",
    "The environment whose data source is meant: 1 production, 0 development. The console writes it; it has no effect here.",
    "The console's own identifier of the table. It has no effect on the job.",
    "The name of a Kafka data source of the project, which gives the brokers, their version and the login. This or `server` is required; with both, `server` must be one of the data source's brokers.",
    "Addresses of brokers as `host:port`, separated by commas. One is enough to find the cluster, yet every broker of it must be reachable. This or `datasource` is required.",
    "The topic to read, by its exact name.",
    "What becomes a column, in order. `'abc'` is a constant; `__key__`, `__value__`, `__partition__`, `__headers__`, `__offset__` and `__timestamp__` are the record's own; anything else is a property of the JSON value, as `tag.desc` or `items[0].id`.",
    "What the record's key is: raw bytes (BYTEARRAY), text in `encoding` (STRING), or a number in the bytes of Kafka's own serializers. A key of another length is dirty.",
    "What the record's value is: raw bytes (BYTEARRAY), text in `encoding` (STRING), or a number in the bytes of Kafka's own serializers. Columns taken from a JSON value need BYTEARRAY or STRING.",
    "The charset of keys and values whose type is STRING. Bytes that are not text in it make the record dirty.",
    "Where each partition begins: the first record whose timestamp is at or after this time, 14 digits `yyyymmddhhmmss` in `timeZone`. Scheduling parameters are expanded first. Exactly one way to begin is given.",
    "Where each partition ends: before the first record whose timestamp is at or after this time, 14 digits `yyyymmddhhmmss` in `timeZone`. Scheduling parameters are expanded first. Exactly one way to end is given.",
    "Where each partition begins: an offset, `seekToBeginning` (the earliest), `seekToLast` (the offset that the group committed; needs a group id) or `seekToEnd` (nothing is read). A number holds for every partition.",
    "Where each partition ends: an offset that is no longer read, or `seekToEnd` (also `latest`): what is there when the job starts. A number holds for every partition.",
    "Where each partition begins, as milliseconds since 1970-01-01 UTC; otherwise as `beginDateTime`.",
    "Where each partition ends, as milliseconds since 1970-01-01 UTC; otherwise as `endDateTime`.",
    "The wizard's way to begin: `specific` takes `beginDateTime`, `earliest` the start of each partition, `current` the offset that the group committed.",
    "The wizard's way to end: `specific` takes `endDateTime`, `latest` what is there when the job starts.",
    "The time zone of `beginDateTime` and `endDateTime`, such as `Asia/Shanghai`. Default: the machine's zone.",
    "Whether records past the end that came in the same fetch are dropped. `true` is right for Kafka 0.10.2 and later; the default passes them on.",
    "The one partition to read. Default: all of the topic's.",
    "The consumer group whose committed offsets are read and written; it wins over `group.id` in `kafkaConfig`. Offsets are committed only after the writer has taken the records.",
    "Further settings of the Kafka consumer, by their names in the Java client. They come after the data source's `extended`, and `groupId` wins over `group.id`.",
    "Seconds to wait for data. When nothing came for so long, `stopWhenPollEmpty` decides whether the job ends. The capital I is the name's own.",
    "Accepted for `waitTIme`, which is the name.",
    "Whether the job ends when nothing came for `waitTIme` seconds; `stopWhenReachEndOffset` makes it look at the offsets first. With false it waits until every partition is at its end.",
    "Whether a wait without data ends the job only once every partition is at its end. It has an effect only with `stopWhenPollEmpty` true.",
    "The wizard's form of `auto.offset.reset` in `kafkaConfig`: what happens when the offset to begin at does not exist.",
    "The wizard's form of `fetch.min.bytes` in `kafkaConfig`: bytes that a broker gathers before it answers.",
    "The wizard's form of `fetch.max.wait.ms` in `kafkaConfig`: milliseconds that a broker waits for `fetchMinBytes`.",
    "The wizard's form of `session.timeout.ms` in `kafkaConfig`: milliseconds without a heartbeat until the group gives the consumer up.",
    "How data columns are found in the value: `json` by property name, `text` by position between `fieldDelimiter`s.",
    "What separates the columns of a value whose `dataFormat` is `text`.",
    "The charset of header values in `__headers__`.",
    "The environment whose data source is meant: 1 production, 0 development. The console writes it; it has no effect here.",
    "The console's own identifier of the table. It has no effect on the job.",
    "The consumer group whose committed offsets are read and written. `groupId` beside `kafkaConfig` wins over it.",
    "What happens when the offset to begin at does not exist: `none` (the default) fails the job, `earliest` and `latest` jump.",
    "`read_uncommitted` (the default) passes every record, `read_committed` leaves out those of aborted transactions and waits for open ones.",
    "Bytes that a broker gathers before it answers a fetch, unless `fetch.max.wait.ms` runs out first.",
    "Milliseconds that a broker waits for `fetch.min.bytes` to come together. Default: 500.",
    "The most bytes that a broker returns for one partition in one fetch. Default: 1 MB.",
    "Milliseconds without a heartbeat after which the group takes the consumer for dead. Default: 30 seconds.",
    "The most records that one `poll()` of the Java client returns.",
    "The Java class that reads keys. `keyType` decides here, so the class must be the one of that type.",
    "The Java class that reads values. `valueType` decides here, so the class must be the one of that type.",
    "How the brokers are spoken to. In a script only `SASL_SSL` is supported; a data source in `weir.yaml` may have any.",
    "The SASL mechanism of the login. Alibaba Cloud Kafka takes `PLAIN`.",
    "A JAAS entry in one line. It holds the password: name a file in the data source's `jaas` instead.",
    "The path of the JAAS file. In `weir.yaml` it is the data source's `jaas`.",
    "The path of the truststore. In `weir.yaml` it is the data source's `truststore.location`.",
    "The truststore's password; Alibaba Cloud publishes `KafkaOnsClient` for its own.",
    "The path of the keystore, for brokers that ask for a client certificate.",
    "The keystore's password.",
    "The client's private key in PEM form.",
    "The password of the private key in the keystore.",
    "`https` (the default since Kafka 2.0) compares the broker's name with its certificate; empty switches the comparison off.",
    "The name of a Kafka data source of the project, which gives the brokers, their version and the login. This or `server` is required; with both, `server` must be one of the data source's brokers.",
    "Addresses of brokers as `host:port`, separated by commas. One is enough to find the cluster, yet every broker of it must be reachable. This or `datasource` is required.",
    "The topic to write to, by its exact name. It must exist.",
    "What the key is written as: bytes or text as they are (BYTEARRAY, STRING), or a number in the bytes of Kafka's own serializers. A key of several columns needs BYTEARRAY or STRING.",
    "What the value is written as: bytes or text as they are (BYTEARRAY, STRING), or a number in the bytes of Kafka's own serializers. A value of several columns needs BYTEARRAY or STRING.",
    "The charset of keys and values whose type is STRING.",
    "The column, counted from 0, that becomes the key. With neither this nor `keyIndexes` the key is null and records go round the partitions in turn.",
    "The columns, counted from 0, that are joined with `,` (or `keyfieldDelimiter`) into the key. It excludes `keyIndex`.",
    "What joins the columns of `keyIndexes`.",
    "The column, counted from 0, that becomes the value as it is. Absent: all columns together, as `writeMode` says.",
    "How all columns together become the value: `text` joins them with `fieldDelimiter`, `JSON` makes an object with the names in `column`. `valueIndex` makes it useless. The wizard's default is JSON.",
    "The fields of the JSON object, in the order of the columns; required with `writeMode` JSON unless `valueIndex` is given. More columns than fields are cut, missing ones are null or `nullValueFormat`.",
    "What separates the columns of a value in `text` mode: one or more characters, with the escapes `\\t`, `\\n` and `\\u0001` and their like. `valueIndex` makes it useless.",
    "The one partition to write to. Default: chosen by the key as the Java client does, in turn where the key is null.",
    "What a null key column is replaced by. Absent: a null key column gives a null key.",
    "What a null value column is replaced by. Absent: the word `null` in text mode, null in JSON mode, and a null value (a tombstone) with `valueIndex`.",
    "Who must have a record before it counts as written: nobody (`0`), the partition's leader (`1`), or every in-sync replica (`all`, also `-1`). The wizard's default is 1.",
    "How many records are handed to the client at once. It is a number of records, unlike the client's own `batch.size`, which is bytes.",
    "Further settings of the Kafka producer, by their names in the Java client. They come after the data source's `extended`.",
    "The column, counted from 0, that becomes the record's timestamp. Absent: the time of writing.",
    "The format of the text in the column `timestampIndex`, such as `yyyy-MM-dd HH:mm:ss`.",
    "The time zone of the text in the column `timestampIndex`. Default: the machine's zone.",
    "The names of the source columns that become the key: the wizard's form of `keyIndex` and `keyIndexes`.",
    "How several key columns become the key: `text` joins them.",
    "The wizard's size of a batch, as a multiple of the default.",
    "The wizard's time limit of a send, as a multiple of the default.",
    "The environment whose data source is meant: 1 production, 0 development. The console writes it; it has no effect here.",
    "The console's own identifier of the table. It has no effect on the job.",
    "The field's name in the JSON object.",
    "What the column becomes in the object. A value that cannot be converted makes the record dirty.",
    "The name of a MySQL data source of the project. It may stand in `connection` instead.",
    "The table to read; `orders_[0-99]` stands for a hundred tables of one shape.",
    "The columns to read, by name and in order; expressions and quoted constants are taken as SQL. Not needed with `querySql`.",
    "A condition on the rows, as in SQL and without `limit`. Scheduling parameters are expanded first.",
    "A query in place of `table`, `column`, `where` and `splitPk`, which then have no effect.",
    "An integer column, best the primary key, by whose range the rows are shared among `concurrent` readers. Absent: one reader for each table.",
    "How many slices each reader gets.",
    "Data sources and their tables, where there are several.",
    "The user to log in as, where no data source is named.",
    "The user's password, where no data source is named. A data source in `weir.yaml` keeps it out of the script.",
    "Statements that are run on each connection first, such as `set time_zone = '+00:00'`.",
    "Statements that are run before the first row is read.",
    "The charset of the connection.",
    "The charset in which text is read, whatever the server says.",
    "Milliseconds without an answer after which the connection is given up.",
    "Whether a read-only replica may be read.",
    "The environment whose data source is meant: 1 production, 0 development. The console writes it; it has no effect here.",
    "The console's own identifier of the table. It has no effect on the job.",
    "The name of a data source of the project: a key under `datasources` in `weir.yaml`.",
    "The tables, by name.",
    "A query in place of `table`.",
    "The server's JDBC address, where no data source is named; of a list the first that answers.",
    "The name of a MySQL data source of the project. It may stand in `connection` instead.",
    "The table to write to.",
    "The columns to write, by name; they take the record's columns in order.",
    "What happens to a row whose key is there already: `insert` makes the record dirty, `replace` deletes the old row first, `update` changes it.",
    "The columns that `writeMode` update changes. Absent: all of `column`.",
    "Statements that are run before the first row is written.",
    "Statements that are run after the last row was written.",
    "Statements that are run on each connection first.",
    "How many rows are written in one transaction. When it fails, its rows are written one by one, and those that fail are dirty.",
    "The most bytes of one transaction.",
    "Whether empty text is written as null where the column is no text.",
    "The data source and its tables.",
    "The user to log in as, where no data source is named.",
    "The user's password, where no data source is named. A data source in `weir.yaml` keeps it out of the script.",
    "The charset of the connection.",
    "Milliseconds without an answer after which the connection is given up.",
    "The environment whose data source is meant: 1 production, 0 development. The console writes it; it has no effect here.",
    "The console's own identifier of the table. It has no effect on the job.",
    "The name of a data source of the project: a key under `datasources` in `weir.yaml`.",
    "The tables, by name.",
    "The server's JDBC address, where no data source is named; of a list the first that answers.",
    "The name of a data source of the project: a key under `datasources` in `weir.yaml`.",
    "The table to read.",
    "The columns to read, by name; quoted text is a constant.",
    "The partitions to read, such as `ds=${bizdate}`. A partitioned table needs it.",
    "A condition on the rows, as in SQL.",
    "The quota group of the data channel: `default`, or one that was bought.",
    "The environment whose data source is meant: 1 production, 0 development. The console writes it; it has no effect here.",
    "The console's own identifier of the table. It has no effect on the job.",
    "The name of a data source of the project: a key under `datasources` in `weir.yaml`.",
    "The table to write to.",
    "The columns to write, by name; they take the record's columns in order.",
    "The partition to write to, such as `ds=${bizdate}`.",
    "Whether the table or partition is emptied first, so that a rerun writes nothing twice.",
    "Whether empty text is written as null.",
    "What happens to text that is too long: cut (`truncate`), kept (`keepOn`), or null (`setNull`).",
    "Whether rows are seen only once all of them are written.",
    "Whether rows cross the network compressed.",
    "The quota group of the data channel: `default`, or one that was bought.",
    "The columns that choose the partition of each row, where partitions are made by the data.",
    "The environment whose data source is meant: 1 production, 0 development. The console writes it; it has no effect here.",
    "The console's own identifier of the table. It has no effect on the job.",
    "The name of a data source of the project: a key under `datasources` in `weir.yaml`.",
    "The objects to read, by name; `*` stands for what a name may hold.",
    "The columns to take: `{\"index\": 0, \"type\": \"string\"}`, counted from 0.",
    "The format of the objects: `csv`, `text`, `parquet`, `orc` or `json`.",
    "What separates the columns of a line.",
    "The charset of the objects.",
    "How the objects are compressed.",
    "Whether the first line of each object is left out.",
    "The text that stands for null.",
    "The environment whose data source is meant: 1 production, 0 development. The console writes it; it has no effect here.",
    "The console's own identifier of the table. It has no effect on the job.",
    "The name of a data source of the project: a key under `datasources` in `weir.yaml`.",
    "The name of the object; with several writers a suffix is added.",
    "The columns to write; they take the record's columns in order.",
    "What happens to objects of this name that are there: `truncate` deletes them, `append` writes beside them, `nonConflict` fails the job.",
    "The format of the objects: `csv`, `text`, `parquet`, `orc` or `json`.",
    "What separates the columns of a line.",
    "The charset of the objects.",
    "The text that stands for null.",
    "The environment whose data source is meant: 1 production, 0 development. The console writes it; it has no effect here.",
    "The console's own identifier of the table. It has no effect on the job.",
    "The name of a Kafka data source of the project, which gives the brokers, their version and the login. This or `server` is required; with both, `server` must be one of the data source's brokers.",
    "Addresses of brokers as `host:port`, separated by commas. One is enough to find the cluster, yet every broker of it must be reachable. This or `datasource` is required.",
    "The topic to read, by its exact name.",
    "The consumer group whose committed offsets are read and written; it wins over `group.id` in `kafkaConfig`. Offsets are committed once the writer has acknowledged the records: after a restart some may come again.",
    "What becomes a column, in order. `'abc'` is a constant; `__key__`, `__value__`, `__partition__`, `__headers__`, `__offset__` and `__timestamp__` are the record's own; anything else is a property of the JSON value, as `tag.desc` or `items[0].id`.",
    "What the record's key is: raw bytes (BYTEARRAY), text in `encoding` (STRING), or a number in the bytes of Kafka's own serializers. A key of another length is dirty.",
    "What the record's value is: raw bytes (BYTEARRAY), text in `encoding` (STRING), or a number in the bytes of Kafka's own serializers. Columns taken from a JSON value need BYTEARRAY or STRING.",
    "The charset of keys and values whose type is STRING. Bytes that are not text in it make the record dirty.",
    "How data columns are found in the value: `json` by property name, `text` by position between `fieldDelimiter`s.",
    "What separates the columns of a value whose `dataFormat` is `text`.",
    "The way to an array of objects within the JSON value, such as `data.items` or `data[0].items`: each object becomes a record of its own. Empty: the value itself is the array. Absent: one record for each value.",
    "Further settings of the Kafka consumer, by their names in the Java client. They come after the data source's `extended`, and `groupId` wins over `group.id`.",
    "The wizard's form of `auto.offset.reset` in `kafkaConfig`: what happens when the offset to begin at does not exist.",
    "The charset of header values in `__headers__`.",
    "The environment whose data source is meant: 1 production, 0 development. The console writes it; it has no effect here.",
    "The console's own identifier of the table. It has no effect on the job.",
    "The name of a Kafka data source of the project, which gives the brokers, their version and the login. This or `server` is required; with both, `server` must be one of the data source's brokers.",
    "Addresses of brokers as `host:port`, separated by commas. One is enough to find the cluster, yet every broker of it must be reachable. This or `datasource` is required.",
    "The topic to write to, by its exact name. It must exist.",
    "What the value is: `json` an object of the columns, `text` the columns joined with `fieldDelimiter`, `canal` a message of the change as Canal writes it.",
    "What the key is written as: bytes or text as they are (BYTEARRAY, STRING), or a number in the bytes of Kafka's own serializers. Required with `writeMode` text.",
    "What the value is written as: bytes or text as they are (BYTEARRAY, STRING), or a number in the bytes of Kafka's own serializers. Required with `writeMode` text.",
    "The charset of keys and values whose type is STRING.",
    "The column, counted from 0, that becomes the key. With neither this nor `keyIndexes` the key is null and records go round the partitions in turn.",
    "The columns, counted from 0, that are joined with `,` (or `keyfieldDelimiter`) into the key. It excludes `keyIndex`.",
    "What joins the columns of `keyIndexes`.",
    "The names of the source columns that become the key, in place of `keyIndex` and `keyIndexes`.",
    "The column, counted from 0, that becomes the value as it is. Absent: all columns together, as `writeMode` says.",
    "The fields of the JSON object, in the order of the columns; required with `writeMode` JSON unless `valueIndex` is given. More columns than fields are cut, missing ones are null or `nullValueFormat`.",
    "What separates the columns of a value in `text` mode: one or more characters, with the escapes `\\t`, `\\n` and `\\u0001` and their like. `valueIndex` makes it useless.",
    "The one partition to write to. Default: chosen by the key as the Java client does, in turn where the key is null.",
    "What a null key column is replaced by. Absent: a null key column gives a null key.",
    "What a null value column is replaced by. Absent: the word `null` in text mode, null in JSON mode, and a null value (a tombstone) with `valueIndex`.",
    "Who must have a record before it counts as written: nobody (`0`), the partition's leader (`1`), or every in-sync replica (`all`, also `-1`). The wizard's default is 1.",
    "How many records are handed to the client at once. It is a number of records, unlike the client's own `batch.size`, which is bytes.",
    "Further settings of the Kafka producer, by their names in the Java client. They come after the data source's `extended`.",
    "Further settings of the producer, each as a `key` and a `value`, by their names in the Java client. They mean the same as `kafkaConfig`.",
    "The environment whose data source is meant: 1 production, 0 development. The console writes it; it has no effect here.",
    "The console's own identifier of the table. It has no effect on the job.",
    "The field's name in the JSON object.",
    "What the column becomes in the object. A value that cannot be converted makes the record dirty.",
    "The setting's name.",
    "The setting's value.",
    "The name of a MySQL data source of the project.",
    "The table whose changes are read, as `table` or `database.table`.",
    "The columns to read, by name and in order.",
    "The environment whose data source is meant: 1 production, 0 development. The console writes it; it has no effect here.",
    "The console's own identifier of the table. It has no effect on the job.",
    "The columns of the records that are made. Absent: each line of standard input is a record of STRING columns, split at `fieldDelimiter`.",
    "How many records each of the `concurrent` readers makes. It is needed with `column`.",
    "Where a line of standard input is split, when there is no `column`.",
    "The name of a data source of the project: a key under `datasources` in `weir.yaml`.",
    "The environment whose data source is meant: 1 production, 0 development. The console writes it; it has no effect here.",
    "The console's own identifier of the table. It has no effect on the job.",
    "The column's type.",
    "The value of every record. It wins over `random`; one of the two is needed.",
    "`a,b`: a value drawn for each record. LONG and DOUBLE: between the two, both included; STRING and BYTES: letters and digits of a length between them; DATE: between two dates; BOOL: the weights of false and true.",
    "How the dates in `value` and `random` are written.",
    "Whether records are printed, one a line. With false they are counted and dropped.",
    "What stands between the columns of a line; any length.",
    "The folder of the file that takes the lines instead of standard output. It needs `fileName`.",
    "The name of the file in `path`.",
    "After this many records the writer pauses once, for `sleepTime` seconds.",
    "Seconds of the pause after `recordNumBeforeSleep` records.",
    "Stands in templates and has no effect: text is written as UTF-8.",
    "The name of a data source of the project: a key under `datasources` in `weir.yaml`.",
    "The environment whose data source is meant: 1 production, 0 development. The console writes it; it has no effect here.",
    "The console's own identifier of the table. It has no effect on the job.",
    "The file to read, or a list of files; `*` and `?` stand for what a name may hold, and of a folder every file is read.",
    "The columns to take, by their place in the line or as constants. `[\"*\"]`: all, as STRING.",
    "What separates the columns of a line: one or more characters.",
    "`csv` knows quoted columns, `text` splits at every delimiter.",
    "How the files are compressed. Absent: they are not.",
    "The charset of the files.",
    "Whether the first line of each file is left out.",
    "The text that stands for null.",
    "Bytes that are read at once.",
    "How quoted columns are read, with DataX's names: `textQualifier`, `useTextQualifier`, `trimWhitespace`, `skipEmptyRecords`, `safetySwitch`.",
    "The name of a data source of the project: a key under `datasources` in `weir.yaml`.",
    "The environment whose data source is meant: 1 production, 0 development. The console writes it; it has no effect here.",
    "The console's own identifier of the table. It has no effect on the job.",
    "The column's place in the line, counted from 0. A column has this or `value`.",
    "A constant in place of a column of the file.",
    "The column's type.",
    "How a DATE is written, such as `yyyy-MM-dd HH:mm:ss`.",
    "The character around quoted columns.",
    "Whether columns may be quoted.",
    "Whether blanks around a column are dropped.",
    "Whether empty lines are left out.",
    "Whether the length of a column is limited to 100,000 characters.",
    "The folder of the files.",
    "The name of the file; with several writers `fileName.0`, `fileName.1` and so on.",
    "What happens to files of this name that are there: `truncate` deletes them, `append` writes beside them, `nonConflict` fails the job.",
    "What separates the columns of a line: one or more characters.",
    "What ends a line.",
    "`text` writes columns as they are, `csv` quotes where it must, `sql` writes INSERT statements.",
    "How the files are compressed. Absent: they are not.",
    "The charset of the files.",
    "The text that stands for null.",
    "How dates are written, such as `yyyy-MM-dd HH:mm:ss`.",
    "The old name of `dateFormat`.",
    "The names that stand in the first line of each file.",
    "How quoted columns are written, with DataX's names.",
    "How bytes are written: `base64`, or as they are when absent.",
    "The table that the statements of `fileFormat` sql name.",
    "The character around names in the statements of `fileFormat` sql.",
    "Statements between two COMMITs, with `fileFormat` sql.",
    "The name of a data source of the project: a key under `datasources` in `weir.yaml`.",
    "The environment whose data source is meant: 1 production, 0 development. The console writes it; it has no effect here.",
    "The console's own identifier of the table. It has no effect on the job.",
    "",
    "",
    "",
    "The IP address of the host.",
    "What a step's `datasource` names. Its keys depend on its `type`.",
    "The value of the parameter.",
    "",
    "",
    "",
    "The severity of the rule's findings.",
    "",
    "",
    "",
    "",
    "",
    "",
    "",
    "The columns of the key, in order.",
    "",
    "",
    "",
    "",
    "",
    "",
    "",
    "",
    "",
    "",
    "",
    "",
    "",
    "",
    "",
    "",
    "",
    "",
    "",
    "",
    "",
    "",
    "",
    "",
    "",
    "",
    "",
    "",
    "",
    "",
    "",
    "",
    "",
    "",
    "",
    "",
    "",
    "",
    "",
    "",
    "",
    "",
  ]
  public static let standards: [StaticString] = [
    "",
    "",
    "",
    "",
    "",
    "",
    "",
    "",
    "",
    "",
    "",
    "",
    "",
    "",
    "",
    "",
    "",
    "",
    "false",
    "",
    "",
    "",
    "",
    "",
    "ZeroTolerance",
    "false",
    "3",
    "",
    "",
    "",
    "",
    "code",
    "true",
    "",
    "",
    "",
    "",
    "",
    "",
    "",
    "",
    "",
    "",
    "",
    "",
    "",
    "",
    "",
    "",
    "",
    "",
    "",
    "",
    "",
    "",
    "",
    "",
    "",
    "",
    "",
    "",
    "",
    "",
    "",
    "",
    "",
    "",
    "",
    "",
    "",
    "",
    "",
    "",
    "PLAINTEXT",
    "",
    "",
    "",
    "",
    "",
    "",
    "",
    "",
    "",
    "",
    "",
    "",
    "",
    "",
    "",
    "3306",
    "",
    "",
    "",
    "",
    "recommended",
    "",
    "",
    "",
    "",
    "",
    "",
    "",
    "",
    "",
    "",
    "",
    "",
    "",
    "",
    "",
    "",
    "",
    "${srcDatabaseName}_${srcTableName}",
    "",
    "60",
    "false",
    "all",
    "",
    "",
    "",
    "",
    "",
    "",
    "",
    "",
    "",
    "",
    "",
    "",
    "",
    "",
    "",
    "",
    "",
    "",
    "",
    "",
    "",
    "",
    "",
    "",
    "",
    "",
    "",
    "",
    "",
    "",
    "",
    "",
    "",
    "",
    "",
    "",
    "",
    "",
    "",
    "",
    "",
    "",
    "",
    "",
    "",
    "",
    "",
    "",
    "",
    "",
    "",
    "",
    "",
    "",
    "",
    "",
    "",
    "",
    "",
    "UTF-8",
    "",
    "",
    "",
    "",
    "false",
    "",
    "",
    "",
    "",
    "",
    "",
    "",
    "",
    "",
    "",
    "",
    "UTF-8",
    "",
    "",
    "",
    "",
    "",
    "false",
    "",
    "",
    "",
    "",
    "",
    "",
    "",
    "",
    "",
    "",
    "",
    "",
    "",
    "",
    "",
    "ignore",
    "",
    "",
    "",
    "",
    "",
    "",
    "",
    "",
    "",
    "STRING",
    "STRING",
    "UTF-8",
    "",
    "",
    "",
    "",
    "",
    "",
    "specific",
    "specific",
    "",
    "false",
    "",
    "",
    "",
    "60",
    "60",
    "true",
    "false",
    "none",
    "1",
    "500",
    "30000",
    "json",
    "",
    "UTF-8",
    "",
    "",
    "",
    "",
    "",
    "",
    "",
    "",
    "",
    "",
    "",
    "",
    "",
    "",
    "",
    "",
    "",
    "",
    "",
    "",
    "",
    "",
    "",
    "",
    "",
    "",
    "",
    "",
    "UTF-8",
    "",
    "",
    ",",
    "",
    "text",
    "",
    "\\t",
    "",
    "",
    "",
    "all",
    "1024",
    "",
    "",
    "",
    "",
    "",
    "text",
    "default",
    "default",
    "",
    "",
    "",
    "JSON_STRING",
    "",
    "",
    "",
    "",
    "",
    "",
    "5",
    "",
    "",
    "",
    "",
    "",
    "",
    "",
    "",
    "",
    "",
    "",
    "",
    "",
    "",
    "",
    "",
    "",
    "",
    "insert",
    "",
    "",
    "",
    "",
    "1024",
    "33554432",
    "true",
    "",
    "",
    "",
    "",
    "",
    "",
    "",
    "",
    "",
    "",
    "",
    "",
    "",
    "",
    "",
    "",
    "",
    "",
    "",
    "",
    "",
    "",
    "true",
    "false",
    "",
    "",
    "",
    "",
    "",
    "",
    "",
    "",
    "",
    "",
    "",
    "",
    "",
    "",
    "",
    "",
    "",
    "",
    "",
    "",
    "",
    "",
    "",
    "",
    "",
    "",
    "",
    "",
    "",
    "",
    "",
    "",
    "",
    "STRING",
    "STRING",
    "UTF-8",
    "json",
    "",
    "",
    "",
    "none",
    "UTF-8",
    "",
    "",
    "",
    "",
    "",
    "json",
    "",
    "",
    "UTF-8",
    "",
    "",
    ",",
    "",
    "",
    "",
    "\\t",
    "",
    "",
    "",
    "all",
    "1024",
    "",
    "",
    "",
    "",
    "",
    "JSON_STRING",
    "",
    "",
    "",
    "",
    "",
    "",
    "",
    "",
    "",
    "\\t",
    "",
    "",
    "",
    "STRING",
    "",
    "",
    "yyyy-MM-dd HH:mm:ss",
    "true",
    "\\t",
    "",
    "",
    "",
    "",
    "",
    "",
    "",
    "",
    "",
    "",
    ",",
    "",
    "",
    "UTF-8",
    "false",
    "\\N",
    "8192",
    "",
    "",
    "",
    "",
    "",
    "",
    "STRING",
    "",
    "",
    "",
    "",
    "",
    "",
    "",
    "",
    "",
    ",",
    "\\n",
    "text",
    "",
    "UTF-8",
    "\\N",
    "",
    "",
    "",
    "",
    "",
    "",
    "",
    "2000",
    "",
    "",
    "",
    "",
    "",
    "",
    "",
    "",
    "",
    "",
    "",
    "",
    "",
    "",
    "",
    "",
    "",
    "",
    "",
    "",
    "",
    "",
    "",
    "",
    "",
    "",
    "",
    "",
    "",
    "",
    "",
    "",
    "",
    "",
    "",
    "",
    "",
    "",
    "",
    "",
    "",
    "",
    "",
    "",
    "",
    "",
    "",
    "",
    "",
    "",
    "",
    "",
    "",
    "",
    "",
    "",
    "",
    "",
    "",
    "",
    "",
    "",
    "",
  ]
  public static let minima: [Int64] = [
    -9223372036854775808, -9223372036854775808, -9223372036854775808, -9223372036854775808, -9223372036854775808,
    -9223372036854775808, -9223372036854775808, -9223372036854775808, -9223372036854775808, -9223372036854775808,
    -9223372036854775808, -9223372036854775808, -9223372036854775808, -9223372036854775808, -9223372036854775808,
    -9223372036854775808, -9223372036854775808, -9223372036854775808, -9223372036854775808, -9223372036854775808,
    -9223372036854775808, -9223372036854775808, 0, 0, -9223372036854775808, -9223372036854775808, 1, 1, -9223372036854775808,
    -9223372036854775808, -9223372036854775808, -9223372036854775808, -9223372036854775808, -9223372036854775808,
    -9223372036854775808, -9223372036854775808, -9223372036854775808, -9223372036854775808, -9223372036854775808,
    -9223372036854775808, -9223372036854775808, -9223372036854775808, -9223372036854775808, -9223372036854775808,
    -9223372036854775808, -9223372036854775808, -9223372036854775808, -9223372036854775808, -9223372036854775808,
    -9223372036854775808, -9223372036854775808, -9223372036854775808, -9223372036854775808, -9223372036854775808,
    -9223372036854775808, 0, 1, -9223372036854775808, -9223372036854775808, -9223372036854775808, -9223372036854775808,
    -9223372036854775808, -9223372036854775808, -9223372036854775808, -9223372036854775808, -9223372036854775808,
    -9223372036854775808, -9223372036854775808, -9223372036854775808, -9223372036854775808, -9223372036854775808,
    -9223372036854775808, -9223372036854775808, -9223372036854775808, -9223372036854775808, -9223372036854775808,
    -9223372036854775808, -9223372036854775808, -9223372036854775808, -9223372036854775808, -9223372036854775808,
    -9223372036854775808, -9223372036854775808, -9223372036854775808, -9223372036854775808, -9223372036854775808,
    -9223372036854775808, -9223372036854775808, -9223372036854775808, 1, -9223372036854775808, -9223372036854775808,
    -9223372036854775808, -9223372036854775808, -9223372036854775808, -9223372036854775808, -9223372036854775808,
    -9223372036854775808, -9223372036854775808, -9223372036854775808, -9223372036854775808, -9223372036854775808,
    -9223372036854775808, -9223372036854775808, -9223372036854775808, -9223372036854775808, -9223372036854775808,
    -9223372036854775808, -9223372036854775808, -9223372036854775808, -9223372036854775808, -9223372036854775808,
    -9223372036854775808, -9223372036854775808, 1, -9223372036854775808, -9223372036854775808, -9223372036854775808,
    -9223372036854775808, -9223372036854775808, -9223372036854775808, -9223372036854775808, -9223372036854775808,
    -9223372036854775808, -9223372036854775808, -9223372036854775808, -9223372036854775808, -9223372036854775808,
    -9223372036854775808, -9223372036854775808, -9223372036854775808, -9223372036854775808, -9223372036854775808,
    -9223372036854775808, -9223372036854775808, -9223372036854775808, -9223372036854775808, -9223372036854775808,
    -9223372036854775808, -9223372036854775808, -9223372036854775808, -9223372036854775808, -9223372036854775808,
    -9223372036854775808, -9223372036854775808, -9223372036854775808, -9223372036854775808, -9223372036854775808,
    -9223372036854775808, -9223372036854775808, -9223372036854775808, -9223372036854775808, -9223372036854775808,
    -9223372036854775808, -9223372036854775808, -9223372036854775808, -9223372036854775808, -9223372036854775808,
    1, -9223372036854775808, -9223372036854775808, -9223372036854775808, -9223372036854775808, -9223372036854775808,
    -9223372036854775808, -9223372036854775808, -9223372036854775808, 1, -9223372036854775808, -9223372036854775808,
    -9223372036854775808, -9223372036854775808, -9223372036854775808, -9223372036854775808, -9223372036854775808,
    -9223372036854775808, -9223372036854775808, -9223372036854775808, -9223372036854775808, -9223372036854775808,
    -9223372036854775808, -9223372036854775808, -9223372036854775808, -9223372036854775808, -9223372036854775808,
    -9223372036854775808, -9223372036854775808, -9223372036854775808, -9223372036854775808, -9223372036854775808,
    -9223372036854775808, -9223372036854775808, -9223372036854775808, -9223372036854775808, -9223372036854775808,
    -9223372036854775808, -9223372036854775808, -9223372036854775808, -9223372036854775808, -9223372036854775808,
    -9223372036854775808, -9223372036854775808, -9223372036854775808, -9223372036854775808, -9223372036854775808,
    -9223372036854775808, -9223372036854775808, -9223372036854775808, -9223372036854775808, -9223372036854775808,
    -9223372036854775808, -9223372036854775808, -9223372036854775808, -9223372036854775808, -9223372036854775808,
    -9223372036854775808, -9223372036854775808, -9223372036854775808, 1, -9223372036854775808, -9223372036854775808,
    -9223372036854775808, -9223372036854775808, -9223372036854775808, -9223372036854775808, -9223372036854775808,
    -9223372036854775808, -9223372036854775808, -9223372036854775808, -9223372036854775808, 0, 0, 0, 0, -9223372036854775808,
    -9223372036854775808, -9223372036854775808, -9223372036854775808, 0, -9223372036854775808, -9223372036854775808,
    1, 1, -9223372036854775808, -9223372036854775808, -9223372036854775808, 1, 0, 1, -9223372036854775808, -9223372036854775808,
    -9223372036854775808, -9223372036854775808, -9223372036854775808, -9223372036854775808, -9223372036854775808,
    -9223372036854775808, -9223372036854775808, -9223372036854775808, -9223372036854775808, -9223372036854775808,
    -9223372036854775808, -9223372036854775808, -9223372036854775808, -9223372036854775808, -9223372036854775808,
    -9223372036854775808, -9223372036854775808, -9223372036854775808, -9223372036854775808, -9223372036854775808,
    -9223372036854775808, -9223372036854775808, -9223372036854775808, -9223372036854775808, -9223372036854775808,
    -9223372036854775808, -9223372036854775808, -9223372036854775808, -9223372036854775808, -9223372036854775808,
    0, -9223372036854775808, -9223372036854775808, 0, -9223372036854775808, -9223372036854775808, -9223372036854775808,
    0, -9223372036854775808, -9223372036854775808, -9223372036854775808, 1, -9223372036854775808, 0, -9223372036854775808,
    -9223372036854775808, -9223372036854775808, -9223372036854775808, -9223372036854775808, -9223372036854775808,
    -9223372036854775808, -9223372036854775808, -9223372036854775808, -9223372036854775808, -9223372036854775808,
    -9223372036854775808, -9223372036854775808, -9223372036854775808, -9223372036854775808, -9223372036854775808,
    1, -9223372036854775808, -9223372036854775808, -9223372036854775808, -9223372036854775808, -9223372036854775808,
    -9223372036854775808, -9223372036854775808, 0, -9223372036854775808, -9223372036854775808, -9223372036854775808,
    -9223372036854775808, -9223372036854775808, -9223372036854775808, -9223372036854775808, -9223372036854775808,
    -9223372036854775808, -9223372036854775808, -9223372036854775808, -9223372036854775808, -9223372036854775808,
    -9223372036854775808, -9223372036854775808, 1, 1, -9223372036854775808, -9223372036854775808, -9223372036854775808,
    -9223372036854775808, -9223372036854775808, 0, -9223372036854775808, -9223372036854775808, -9223372036854775808,
    -9223372036854775808, -9223372036854775808, -9223372036854775808, -9223372036854775808, -9223372036854775808,
    -9223372036854775808, -9223372036854775808, -9223372036854775808, -9223372036854775808, -9223372036854775808,
    -9223372036854775808, -9223372036854775808, -9223372036854775808, -9223372036854775808, -9223372036854775808,
    -9223372036854775808, -9223372036854775808, -9223372036854775808, -9223372036854775808, -9223372036854775808,
    -9223372036854775808, -9223372036854775808, -9223372036854775808, -9223372036854775808, -9223372036854775808,
    -9223372036854775808, -9223372036854775808, -9223372036854775808, -9223372036854775808, -9223372036854775808,
    -9223372036854775808, -9223372036854775808, -9223372036854775808, -9223372036854775808, -9223372036854775808,
    -9223372036854775808, -9223372036854775808, -9223372036854775808, -9223372036854775808, -9223372036854775808,
    -9223372036854775808, -9223372036854775808, -9223372036854775808, -9223372036854775808, -9223372036854775808,
    -9223372036854775808, -9223372036854775808, -9223372036854775808, -9223372036854775808, -9223372036854775808,
    -9223372036854775808, -9223372036854775808, -9223372036854775808, -9223372036854775808, -9223372036854775808,
    -9223372036854775808, -9223372036854775808, -9223372036854775808, -9223372036854775808, -9223372036854775808,
    -9223372036854775808, -9223372036854775808, -9223372036854775808, -9223372036854775808, -9223372036854775808,
    -9223372036854775808, -9223372036854775808, 0, -9223372036854775808, -9223372036854775808, -9223372036854775808,
    0, -9223372036854775808, -9223372036854775808, 0, -9223372036854775808, -9223372036854775808, -9223372036854775808,
    1, -9223372036854775808, -9223372036854775808, -9223372036854775808, -9223372036854775808, -9223372036854775808,
    -9223372036854775808, -9223372036854775808, -9223372036854775808, -9223372036854775808, -9223372036854775808,
    -9223372036854775808, -9223372036854775808, -9223372036854775808, -9223372036854775808, 1, -9223372036854775808,
    -9223372036854775808, -9223372036854775808, -9223372036854775808, -9223372036854775808, -9223372036854775808,
    -9223372036854775808, -9223372036854775808, -9223372036854775808, -9223372036854775808, -9223372036854775808,
    -9223372036854775808, 0, 0, -9223372036854775808, -9223372036854775808, -9223372036854775808, -9223372036854775808,
    -9223372036854775808, -9223372036854775808, -9223372036854775808, -9223372036854775808, -9223372036854775808,
    -9223372036854775808, -9223372036854775808, -9223372036854775808, 1, -9223372036854775808, -9223372036854775808,
    -9223372036854775808, -9223372036854775808, 0, -9223372036854775808, -9223372036854775808, -9223372036854775808,
    -9223372036854775808, -9223372036854775808, -9223372036854775808, -9223372036854775808, -9223372036854775808,
    -9223372036854775808, -9223372036854775808, -9223372036854775808, -9223372036854775808, -9223372036854775808,
    -9223372036854775808, -9223372036854775808, -9223372036854775808, -9223372036854775808, -9223372036854775808,
    -9223372036854775808, -9223372036854775808, -9223372036854775808, -9223372036854775808, -9223372036854775808,
    -9223372036854775808, 1, -9223372036854775808, -9223372036854775808, -9223372036854775808, -9223372036854775808,
    -9223372036854775808, -9223372036854775808, -9223372036854775808, -9223372036854775808, -9223372036854775808,
    -9223372036854775808, -9223372036854775808, -9223372036854775808, -9223372036854775808, -9223372036854775808,
    -9223372036854775808, -9223372036854775808, -9223372036854775808, -9223372036854775808, -9223372036854775808,
    -9223372036854775808, -9223372036854775808, -9223372036854775808, -9223372036854775808, -9223372036854775808,
    -9223372036854775808, -9223372036854775808, -9223372036854775808, -9223372036854775808, -9223372036854775808,
    0, -9223372036854775808, -9223372036854775808, -9223372036854775808, -9223372036854775808, -9223372036854775808,
    -9223372036854775808, -9223372036854775808, -9223372036854775808, -9223372036854775808, -9223372036854775808,
    -9223372036854775808, -9223372036854775808, -9223372036854775808, -9223372036854775808, -9223372036854775808,
    -9223372036854775808, -9223372036854775808, -9223372036854775808, -9223372036854775808, -9223372036854775808,
    -9223372036854775808, -9223372036854775808, -9223372036854775808, -9223372036854775808, 0, -9223372036854775808,
    -9223372036854775808, -9223372036854775808, -9223372036854775808, -9223372036854775808, -9223372036854775808,
    -9223372036854775808, -9223372036854775808,
  ]
  public static let maxima: [Int64] = [
    9223372036854775807, 9223372036854775807, 9223372036854775807, 9223372036854775807, 9223372036854775807, 9223372036854775807,
    9223372036854775807, 9223372036854775807, 9223372036854775807, 9223372036854775807, 9223372036854775807, 9223372036854775807,
    9223372036854775807, 9223372036854775807, 9223372036854775807, 9223372036854775807, 9223372036854775807, 9223372036854775807,
    9223372036854775807, 9223372036854775807, 9223372036854775807, 9223372036854775807, 9223372036854775807, 1,
    9223372036854775807, 9223372036854775807, 32, 9223372036854775807, 9223372036854775807, 9223372036854775807,
    9223372036854775807, 9223372036854775807, 9223372036854775807, 9223372036854775807, 9223372036854775807, 9223372036854775807,
    9223372036854775807, 9223372036854775807, 9223372036854775807, 9223372036854775807, 9223372036854775807, 9223372036854775807,
    9223372036854775807, 9223372036854775807, 9223372036854775807, 9223372036854775807, 9223372036854775807, 9223372036854775807,
    9223372036854775807, 9223372036854775807, 9223372036854775807, 9223372036854775807, 9223372036854775807, 9223372036854775807,
    9223372036854775807, 9223372036854775807, 9223372036854775807, 9223372036854775807, 9223372036854775807, 9223372036854775807,
    9223372036854775807, 9223372036854775807, 9223372036854775807, 9223372036854775807, 9223372036854775807, 9223372036854775807,
    9223372036854775807, 9223372036854775807, 9223372036854775807, 9223372036854775807, 9223372036854775807, 9223372036854775807,
    9223372036854775807, 9223372036854775807, 9223372036854775807, 9223372036854775807, 9223372036854775807, 9223372036854775807,
    9223372036854775807, 9223372036854775807, 9223372036854775807, 9223372036854775807, 9223372036854775807, 9223372036854775807,
    9223372036854775807, 9223372036854775807, 9223372036854775807, 9223372036854775807, 9223372036854775807, 65535,
    9223372036854775807, 9223372036854775807, 9223372036854775807, 9223372036854775807, 9223372036854775807, 9223372036854775807,
    9223372036854775807, 9223372036854775807, 9223372036854775807, 9223372036854775807, 9223372036854775807, 9223372036854775807,
    9223372036854775807, 9223372036854775807, 9223372036854775807, 9223372036854775807, 9223372036854775807, 9223372036854775807,
    9223372036854775807, 9223372036854775807, 9223372036854775807, 9223372036854775807, 9223372036854775807, 9223372036854775807,
    9223372036854775807, 9223372036854775807, 9223372036854775807, 9223372036854775807, 9223372036854775807, 9223372036854775807,
    9223372036854775807, 9223372036854775807, 9223372036854775807, 9223372036854775807, 9223372036854775807, 9223372036854775807,
    9223372036854775807, 9223372036854775807, 9223372036854775807, 9223372036854775807, 9223372036854775807, 9223372036854775807,
    9223372036854775807, 9223372036854775807, 9223372036854775807, 9223372036854775807, 9223372036854775807, 9223372036854775807,
    9223372036854775807, 9223372036854775807, 9223372036854775807, 9223372036854775807, 9223372036854775807, 9223372036854775807,
    9223372036854775807, 9223372036854775807, 9223372036854775807, 9223372036854775807, 9223372036854775807, 9223372036854775807,
    9223372036854775807, 9223372036854775807, 9223372036854775807, 9223372036854775807, 9223372036854775807, 9223372036854775807,
    9223372036854775807, 9223372036854775807, 9223372036854775807, 9223372036854775807, 9223372036854775807, 9223372036854775807,
    9223372036854775807, 9223372036854775807, 9223372036854775807, 9223372036854775807, 9223372036854775807, 9223372036854775807,
    9223372036854775807, 9223372036854775807, 9223372036854775807, 9223372036854775807, 9223372036854775807, 9223372036854775807,
    9223372036854775807, 9223372036854775807, 9223372036854775807, 9223372036854775807, 9223372036854775807, 9223372036854775807,
    9223372036854775807, 9223372036854775807, 9223372036854775807, 9223372036854775807, 9223372036854775807, 9223372036854775807,
    9223372036854775807, 9223372036854775807, 9223372036854775807, 9223372036854775807, 9223372036854775807, 9223372036854775807,
    9223372036854775807, 9223372036854775807, 9223372036854775807, 9223372036854775807, 9223372036854775807, 9223372036854775807,
    9223372036854775807, 9223372036854775807, 9223372036854775807, 9223372036854775807, 9223372036854775807, 9223372036854775807,
    9223372036854775807, 9223372036854775807, 9223372036854775807, 9223372036854775807, 9223372036854775807, 9223372036854775807,
    9223372036854775807, 9223372036854775807, 9223372036854775807, 9223372036854775807, 9223372036854775807, 9223372036854775807,
    9223372036854775807, 9223372036854775807, 9223372036854775807, 9223372036854775807, 9223372036854775807, 9223372036854775807,
    9223372036854775807, 9223372036854775807, 9223372036854775807, 9223372036854775807, 9223372036854775807, 9223372036854775807,
    9223372036854775807, 9223372036854775807, 9223372036854775807, 9223372036854775807, 9223372036854775807, 9223372036854775807,
    9223372036854775807, 9223372036854775807, 9223372036854775807, 9223372036854775807, 9223372036854775807, 9223372036854775807,
    9223372036854775807, 9223372036854775807, 9223372036854775807, 9223372036854775807, 9223372036854775807, 9223372036854775807,
    9223372036854775807, 9223372036854775807, 9223372036854775807, 9223372036854775807, 9223372036854775807, 9223372036854775807,
    9223372036854775807, 9223372036854775807, 9223372036854775807, 9223372036854775807, 9223372036854775807, 9223372036854775807,
    9223372036854775807, 9223372036854775807, 9223372036854775807, 9223372036854775807, 9223372036854775807, 9223372036854775807,
    9223372036854775807, 9223372036854775807, 9223372036854775807, 9223372036854775807, 9223372036854775807, 9223372036854775807,
    9223372036854775807, 9223372036854775807, 9223372036854775807, 9223372036854775807, 9223372036854775807, 9223372036854775807,
    9223372036854775807, 9223372036854775807, 9223372036854775807, 9223372036854775807, 9223372036854775807, 9223372036854775807,
    9223372036854775807, 9223372036854775807, 9223372036854775807, 9223372036854775807, 9223372036854775807, 9223372036854775807,
    9223372036854775807, 9223372036854775807, 9223372036854775807, 9223372036854775807, 9223372036854775807, 9223372036854775807,
    9223372036854775807, 9223372036854775807, 9223372036854775807, 9223372036854775807, 9223372036854775807, 9223372036854775807,
    9223372036854775807, 9223372036854775807, 9223372036854775807, 9223372036854775807, 9223372036854775807, 9223372036854775807,
    9223372036854775807, 9223372036854775807, 9223372036854775807, 9223372036854775807, 9223372036854775807, 9223372036854775807,
    9223372036854775807, 9223372036854775807, 9223372036854775807, 9223372036854775807, 9223372036854775807, 9223372036854775807,
    9223372036854775807, 9223372036854775807, 9223372036854775807, 9223372036854775807, 9223372036854775807, 9223372036854775807,
    9223372036854775807, 9223372036854775807, 9223372036854775807, 9223372036854775807, 9223372036854775807, 9223372036854775807,
    9223372036854775807, 9223372036854775807, 9223372036854775807, 9223372036854775807, 9223372036854775807, 9223372036854775807,
    9223372036854775807, 9223372036854775807, 9223372036854775807, 9223372036854775807, 9223372036854775807, 9223372036854775807,
    9223372036854775807, 9223372036854775807, 9223372036854775807, 9223372036854775807, 9223372036854775807, 9223372036854775807,
    9223372036854775807, 9223372036854775807, 9223372036854775807, 9223372036854775807, 9223372036854775807, 9223372036854775807,
    9223372036854775807, 9223372036854775807, 9223372036854775807, 9223372036854775807, 9223372036854775807, 9223372036854775807,
    9223372036854775807, 9223372036854775807, 9223372036854775807, 9223372036854775807, 9223372036854775807, 9223372036854775807,
    9223372036854775807, 9223372036854775807, 9223372036854775807, 9223372036854775807, 9223372036854775807, 9223372036854775807,
    9223372036854775807, 9223372036854775807, 9223372036854775807, 9223372036854775807, 9223372036854775807, 9223372036854775807,
    9223372036854775807, 9223372036854775807, 9223372036854775807, 9223372036854775807, 9223372036854775807, 9223372036854775807,
    9223372036854775807, 9223372036854775807, 9223372036854775807, 9223372036854775807, 9223372036854775807, 9223372036854775807,
    9223372036854775807, 9223372036854775807, 9223372036854775807, 9223372036854775807, 9223372036854775807, 9223372036854775807,
    9223372036854775807, 9223372036854775807, 9223372036854775807, 9223372036854775807, 9223372036854775807, 9223372036854775807,
    9223372036854775807, 9223372036854775807, 9223372036854775807, 9223372036854775807, 9223372036854775807, 9223372036854775807,
    9223372036854775807, 9223372036854775807, 9223372036854775807, 9223372036854775807, 9223372036854775807, 9223372036854775807,
    9223372036854775807, 9223372036854775807, 9223372036854775807, 9223372036854775807, 9223372036854775807, 9223372036854775807,
    9223372036854775807, 9223372036854775807, 9223372036854775807, 9223372036854775807, 9223372036854775807, 9223372036854775807,
    9223372036854775807, 9223372036854775807, 9223372036854775807, 9223372036854775807, 9223372036854775807, 9223372036854775807,
    9223372036854775807, 9223372036854775807, 9223372036854775807, 9223372036854775807, 9223372036854775807, 9223372036854775807,
    9223372036854775807, 9223372036854775807, 9223372036854775807, 9223372036854775807, 9223372036854775807, 9223372036854775807,
    9223372036854775807, 9223372036854775807, 9223372036854775807, 9223372036854775807, 9223372036854775807, 9223372036854775807,
    9223372036854775807, 9223372036854775807, 9223372036854775807, 9223372036854775807, 9223372036854775807, 9223372036854775807,
    9223372036854775807, 9223372036854775807, 9223372036854775807, 9223372036854775807, 9223372036854775807, 9223372036854775807,
    9223372036854775807, 9223372036854775807, 9223372036854775807, 9223372036854775807, 9223372036854775807, 9223372036854775807,
    9223372036854775807, 9223372036854775807, 9223372036854775807, 9223372036854775807, 9223372036854775807, 9223372036854775807,
    9223372036854775807, 9223372036854775807, 9223372036854775807, 9223372036854775807, 9223372036854775807, 9223372036854775807,
    9223372036854775807, 9223372036854775807, 9223372036854775807, 9223372036854775807, 9223372036854775807, 9223372036854775807,
    9223372036854775807, 9223372036854775807, 9223372036854775807, 9223372036854775807, 9223372036854775807, 9223372036854775807,
    9223372036854775807, 9223372036854775807, 9223372036854775807, 9223372036854775807, 9223372036854775807, 9223372036854775807,
    9223372036854775807, 9223372036854775807, 9223372036854775807, 9223372036854775807, 9223372036854775807, 9223372036854775807,
    9223372036854775807, 9223372036854775807, 9223372036854775807, 9223372036854775807, 9223372036854775807, 9223372036854775807,
    9223372036854775807, 9223372036854775807, 9223372036854775807, 9223372036854775807, 9223372036854775807, 9223372036854775807,
    9223372036854775807, 9223372036854775807, 9223372036854775807, 9223372036854775807, 9223372036854775807, 9223372036854775807,
    9223372036854775807, 9223372036854775807, 9223372036854775807, 9223372036854775807, 9223372036854775807, 9223372036854775807,
    9223372036854775807, 9223372036854775807, 9223372036854775807, 9223372036854775807, 9223372036854775807, 9223372036854775807,
    9223372036854775807, 9223372036854775807, 9223372036854775807, 9223372036854775807, 9223372036854775807, 9223372036854775807,
    9223372036854775807, 9223372036854775807, 9223372036854775807, 9223372036854775807, 9223372036854775807, 9223372036854775807,
    9223372036854775807, 9223372036854775807, 9223372036854775807, 9223372036854775807, 9223372036854775807, 9223372036854775807,
    9223372036854775807, 9223372036854775807, 9223372036854775807, 9223372036854775807, 9223372036854775807, 9223372036854775807,
    9223372036854775807, 9223372036854775807,
  ]
  @inlinable public static var types: PackedColumn { PackedColumn(",(,(*()()()(,(,(,()(*(,(,(,))()(,)8)H),()(,(0(8(,(H(0(0(0()(,(,(H(,(,(8(g)g)g),(,(*()()()(,(,(,(4()()()(,()(,(0(0(,(,(,(,(,(,(,(,()()()(*(,(,(,(,(,(,(,(,(,()()()()(,(,(,(,(,(,(,(0(,(,(,(.(,(*(*()(,(*(*(*(*(*()(,(,(,(,(,(,(,(,()(0(H(4()(*(0(g)g)g)g)g)g)g)g)g)g)g)g)g)g)g)g)g)g)g),(\\(*(0(,(,(*(.(,(*(,(*(,(,(,(,(,(*(g)0(0(,(,(,(,(,(*(,(0(H(0(,(,(.(,(*(,(,(,(,(,()(H(,(,(0(,(,(,(,(,(*(,(,(,(,(,(,(,()(H(,(,(0(,(,(,(,(*(0(,(,(,(,(,(*(,(,(H(0(0(,(,(,(,(*(,(,(,(,(,(4(4(0(0(,(,(,(H(0(,()(0(0(H(H(,(0(0(0(,(,(,(0(,(g)g)g)g)g)g)g)g)g)g)g)g)g)g)g)g)g)g)g)g)g),(,(,(,(,(,(0(*(,(0(,(*(,(0(,(,(4(0()(0(,(,(*(,(,(,(0(,(,(,(,(.(*(,(.(,(0(*(,(,(*(.(,(,(0(H(0(,(,(.(.(.(,(.(*(,(*(.(.(*(0(0(H(*(,(,(,(0(0(,(,(.(.(,(,(*(.(,(,(0(,(,(,(*(.(H(H(,(H(H(,(g)0(,(,(.(*(,(,(,(,(H(,(0(,(,(,(*(,(,(,(,(,(0(,(,(,(,(,(*(g)g),(,(,(,()(,(,(0(,(,(,(,(,(,(,(,(0(*(,(*(0(*(,(0(,(,(4(0()(*(0(,(,(,(,(\\(,(,(*(0(,(*(0(,(,(0(,(,(\\(,(,(H(,(,(,(0(0(,(,(0(,(.(*(,(,(,(,(H(,(0()(,(0(,(0(\\(,(,(,(H(H(H(H(,(,(,(,(,(,(,(,(,(,(,(*()(,(,(,(0(,(0(,()()()(,()(\\(,(,(,(,(,(,(,(,()()(,(*()()()()(,()(,(,(0()(,(,(,(,(,(,(,()(,(,(,(,(,(,(,(,(,(,()(,(,(,(,(0(,()()(,()(,(-(,(", width: 2) }
  @inlinable public static var flags: PackedColumn { PackedColumn(")))((()))))))(((((((((((((((((((((((((()))((((((((((((((((((((((((((())()(((((((((),),,))((),(*(((*(()((())()(((((((((((((((((((((,((,(,,,()))(()(())())((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((())(((((((((((((((((((((((((((((((((((((((((,((,(,,,((()))((((((((((((((((((((((()((((((((((,(((((((((((((()((((((((((,((((((((((((((((((((((((((((((((((((((((((((((((((()()((((((((((((()(((((((((((((((((((()()))))(((((((((((((((((((((()((((((((((((((((((((()))((((((((((((((((((((((((((*((((((((((((((((((((((((((((((((((((((((((((((((((", width: 1) }
  @inlinable public static var standsFor: PackedColumn { PackedColumn("g+g+g+g+g+g+g+g+g+g+g+g+g+g+g+g+g+g+g+g+g+g+g+g+g+g+g+g+g+g+g+g+g+g+g+g+g+g+g+g+g+g+g+g+g+g+g+g+g+g+g+g+g+g+g+g+g+g+g+g+g+g+g+g+g+g+g+g+g+g+g+g+g+g+g+g+g+g+g+g+g+g+g+g+g+g+g+g+g+g+g+g+g+g+g+g+g+g+g+g+g+g+g+g+g+g+g+g+g+g+g+g+g+g+g+g+g+g+g+g+g+g+g+g+g+g+g+g+g+g+g+g+g+g+g+g+g+g+g+g+g+g+g+g+g+g+g+g+g+g+g+g+g+g+g+g+g+g+g+g+g+g+g+g+g+g+g+g+g+g+g+g+g+g+g+g+g+g+g+g+g+g+g+g+g+g+g+g+g+g+g+g+g+g+g+g+g+g+g+g+g+g+g+g+g+g+g+g+g+g+g+g+g+g+g+g+g+g+g+g+g+g+g+g+g+g+g+g+g+g+g+g+g+g+g+g+g+g+g+g+g+g+<(g+g+g+g+g+g+g+g+g+g+g+g+g+g+g+g+g+g+g+g+g+g+g+g+g+g+g+g+g+g+g+g+g+g+g+g+g+g+g+g+g+g+g+g+g+g+g+g+g+g+g+g+g+g+g+g+g+g+g+g+g+g+g+g+g+g+g+g+g+g+g+g+g+g+g+g+g+g+g+g+g+g+g+g+g+g+g+g+g+g+g+g+g+g+g+g+g+g+g+g+g+g+g+g+g+g+g+g+g+g+g+g+g+g+g+g+g+g+g+g+g+g+g+g+g+g+g+g+g+g+g+g+g+g+g+g+g+g+g+g+g+g+g+g+g+g+g+g+g+g+g+g+g+g+g+g+g+g+g+g+g+g+g+g+g+g+g+g+g+g+g+g+g+g+g+g+g+g+g+g+g+g+g+g+g+g+g+g+g+g+g+g+g+g+g+g+g+g+g+g+g+g+g+g+g+g+g+g+g+g+g+g+g+g+g+g+g+g+g+g+g+g+g+g+g+g+g+g+g+g+g+g+g+g+g+g+g+g+g+g+g+g+g+g+g+g+g+g+g+g+g+g+g+g+g+g+g+g+g+g+g+g+g+g+g+g+g+g+g+g+g+g+g+g+g+g+g+g+g+g+g+g+g+g+g+g+g+g+g+g+g+g+g+g+g+g+g+g+g+g+g+g+g+g+g+g+g+g+g+g+g+g+g+g+g+g+g+", width: 2) }
  @inlinable public static var shapes: PackedColumn { PackedColumn("g+g+g+*(,(1(g+g+g+f+g+g+g+g+-(.(g+g+g+g+/(g+g+g+g+g+g+g+g+0(g+g+g+g+g+g+g+g+g+g+g+g+*(3(1(g+g+g+g+-(4(5(g+/(g+g+g+g+g+g+g+g+g+g+g+7(?(@(g+g+g+g+g+g+g+g+g+g+:(;(<(=(g+g+g+g+g+g+g+g+g+g+g+g+g+g+g+A(g+g+g+g+g+g+A(g+g+g+g+g+g+g+g+E(g+g+g+F(g+g+g+g+g+g+g+g+g+g+g+g+g+g+g+g+g+g+g+g+g+g+g+g+g+g+g+g+g+g+g+g+g+g+g+g+g+g+g+g+g+g+g+g+g+g+g+g+g+g+g+g+g+g+g+g+g+g+g+g+g+g+P(g+g+g+g+g+g+g+g+g+g+g+g+g+g+g+g+g+R(g+g+g+g+g+g+g+g+g+g+g+g+g+g+g+g+g+g+g+g+g+g+g+g+g+g+g+g+g+g+g+g+g+g+g+g+g+g+g+g+g+V(g+g+g+g+g+g+g+g+g+g+g+g+g+g+g+g+g+g+g+g+g+g+g+g+g+g+g+g+g+g+g+g+g+g+g+g+g+g+g+g+g+g+g+g+g+g+g+g+g+g+g+g+F(g+g+g+g+g+g+g+g+g+g+g+g+g+g+g+g+g+g+g+g+g+g+g+g+g+g+g+g+g+g+g+g+g+g+g+g+g+g+g+g+g+g+g+g+g+g+g+g+g+g+g+g+g+g+g+g+g+g+g+g+g+g+g+g+g+g+g+g+g+g+g+g+g+g+g+g+g+g+g+g+g+g+g+g+g+g+g+g+g+g+g+g+g+g+g+g+g+g+g+g+g+g+g+g+g+g+g+V(g+g+g+g+g+g+g+g+g+g+g+g+g+g+g+g+g+g+g+g+g+g+g+F(g+g+g+g+g+g+g+g+g+g+g+g+g+g+g+g+g+g+g+g+g+g+g+g+g+g+g+g+g+g+g+g+g+g+g+g+g+g+g+g+g++)g+g+g+g+g+g+g+g+g+g+g+g+g+g+g+g+g+g+g+g+g+g+g+g+-)g+g+g+g+g+g+g+)(+()(g+8(g+g+g+g+g+g+g+g+g+B(C(g+g+G(L(K(J(g+I(g+g+g+X(g+g+g+g+g+g+g+Z(g+g+g+g+g+g+g+g+g+g+\\(g+g+g+g+g+g+c(d(g+g(g+*)g+", width: 2) }
  @inlinable public static var items: PackedColumn { PackedColumn("gg7gg7\\/(gg7gg7gg7gg7gg7gg7gg7]/(gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7^/(gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7+0(gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7b/(gg7c/(d/(gg7gg7f/(*0(g/((0()0(gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7.0(gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg730(gg7gg7gg710(20(gg700(gg7/0(gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg740(gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg750(gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg760(gg7gg7gg770(gg7gg7gg7gg7gg7gg7gg7gg7gg7gg780(gg7gg7gg7gg7gg7gg7gg7gg790(:0(gg7;0(gg7gg7?0(gg7gg7@0(A0(gg7gg7gg7gg7gg7gg7gg7<0(=0(>0(gg7B0(C0(gg7D0(E0(F0(G0(gg7gg7gg7J0(gg7gg7gg7gg7gg7gg7gg7H0(I0(gg7gg7gg7K0(gg7gg7gg7gg7gg7gg7gg7L0(gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7M0(gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7N0(gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7O0(gg7P0(gg7Q0(gg7gg7gg7gg7gg7gg7gg7R0(gg7gg7gg7gg7gg7gg7gg7gg7S0(gg7gg7T0(gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7U0(V0(gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7W0(gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7,0(gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7", width: 3) }
  @inlinable public static var firstValues: PackedColumn { PackedColumn("(()(+(+(+(+(+(+(-(-(-(-(-(-(.(.(.(.(.(.(.(.(.(/(/(2(2(2(2(2(2(2(4(4(4(4(4(4(4(4(5(6(6(6(6(6(:(:(:(:(:(:(:(:(:(:(:(:(>(B(F(J(N(R(V(Z(Z(Z(Z(Z(Z([([([(_(c(c(c(c(c(c(c(c(c(c(c(c(c(d(d(d(d(d(d(d(g(g(g(g(*)*)*)*)*)*)*)*)*)*)*)*)*)*)*)*)*)*).).).).).).).).).).).).).).).).).).).).).).).).).).).)/)/)/)/)/)/)/)/)/)/)/)/)/)/)/)/)/)/)/)/)/)/)/)/)/)/)/)/)/)/)/)/)/)/)/)/)/)/)/)/)/)/)/)/)/)/)/)/)/)/)/)/)/)/)/)/)/)/)/)/)/)/)/)/)/)/)/)/)/)/)/)/)2)2)2)2)2)2)2)2)2)2)9)@)@)@)@)C)E)E)E)H)J)J)J)J)J)J)J)J)J)J)M)M)M)M)O)O)O)O)O)O)O)O)O)O)O)O)O)O)O)O)O)O)O)O)O)O)O)O)O)O)O)O)O)V)])])])])])])_)_)_)_)_)_)c)c)c)c)c)c)c)c)(*-*-*-*-*4*4*4*4*4*4*4*4*4*4*4*4*4*4*4*4*4*4*4*4*4*4*4*4*4*4*7*7*7*7*7*7*7*7*7*7*7*7*7*7*7*7*7*7*7*7*7*7*7*7*7*7*7*7*7*7*7*7*:*:*:*:*:*:*:*:*:*:*:*:*:*:*:*:*:*:*:*:*:*=*=*=*=*=*=*=*=*=*=*=*=*=*=*=*?*?*?*?*B*B*B*B*B*B*B*E*L*S*S*S*S*S*S*S*S*S*S*S*S*W*W*W*W*W*W*W*^*^*^*^*^*^*^*^*^*^*^*^*^*^*d*d*d*d*d*d*d*d*d*d*d*d*d*d*d*d*d*f*)+)+)+)+)+)+)+)+)+)+)+/+/+/+/+/+/+/+/+/+2+2+2+5+7+7+7+7+7+7+7+7+7+7+7+7+7+7+7+7+7+7+7+7+7+7+7+:+:+:+:+:+:+:+:+:+:+:+:+:+:+:+:+:+:+:+:+:+:+:+:+:+:+:+:+:+:+:+:+:+:+:+:+:+:+:+:+:+:+:+:+:+:+:+:+:+:+", width: 2) }
  @inlinable public static var valueCounts: PackedColumn { PackedColumn(")*(((((*((((()(((((((()(+((((((*((((((())((((,(((((((((((,,,,,,,,((((()((,,(((((((((((()((((((+(((+(((((((((((((((((,(((((((((((((((((((((((((()(((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((+(((((((((//(((+*((+*(((((((((+(((*((((((((((((((((((((((((((((//(((((*(((((,(((((((--(((/(((((((((((((((((((((((((+(((((((((((((((((((((((((((((((+((((((((((((((((((((+((((((((((((((*(((+((((((+//(((((((((((,((((((/(((((((((((((.((((((((((((((((*+((((((((((.((((((((+((+*((((((((((((((((((((((+((((((((((((((((((((((((((((((((((((((((((((((((((", width: 1) }
  @inlinable public static var invalidRules: PackedColumn { PackedColumn("4((4((gg7gg7gg7gg70((gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg78((gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg74((4((gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg75)(gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7f((gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7F((F((H((H((gg7gg7gg7gg7gg7gg7S((gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7Z((Z((gg7Z((gg7gg7gg7S((gg7gg7f((()(gg7Z((gg7gg7gg7gg7gg7gg7gg7gg7gg7`((gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7Z((Z((gg7gg7Z((gg7gg7S((gg7gg7f((()(gg7gg7gg7gg7gg7`((gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7Z((gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7Z((gg7gg7gg7gg7gg7gg7gg7gg7", width: 3) }
  @inlinable public static var missingRules: PackedColumn { PackedColumn("gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7\\((\\((gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7a((gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7a((gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7gg7", width: 3) }
}

/// The steps that have a schema of their own.
public enum StepTables {
  public static let parameters: [(type: StaticString, isReader: Bool, scope: StepScope, shape: Shape)] = [
    ("kafka", false, .database, .databaseKafkaWriter),
    ("mysql", true, .database, .databaseMysqlReader),
    ("elasticsearch", true, .batch, .elasticsearchReader),
    ("elasticsearch", false, .batch, .elasticsearchWriter),
    ("hdfs", true, .batch, .hdfsReader),
    ("hdfs", false, .batch, .hdfsWriter),
    ("holo", true, .batch, .holoReader),
    ("holo", false, .batch, .holoWriter),
    ("kafka", true, .batch, .kafkaReader),
    ("kafka", false, .batch, .kafkaWriter),
    ("mysql", true, .batch, .mysqlReader),
    ("mysql", false, .batch, .mysqlWriter),
    ("odps", true, .batch, .odpsReader),
    ("odps", false, .batch, .odpsWriter),
    ("oss", true, .batch, .ossReader),
    ("oss", false, .batch, .ossWriter),
    ("kafka", true, .realtime, .realtimeKafkaReader),
    ("kafka", false, .realtime, .realtimeKafkaWriter),
    ("mysql", true, .realtime, .realtimeMysqlReader),
    ("stream", true, .batch, .streamReader),
    ("stream", false, .batch, .streamWriter),
    ("txtfile", true, .batch, .txtfileReader),
    ("txtfile", false, .batch, .txtfileWriter),
  ]
}

public enum KeywordTable {
  public static let bits: UInt64 = 11
  public static let longest = 37
  public static let count = 239
  /// All names, one behind the other.
  @inlinable public static var text: StaticString { "ADDCOLUMNCREATETABLEDROPCOLUMNDROPTABLEMODIFYCOLUMNRENAMECOLUMNRENAMETABLETRUNCATETABLE__new__acksactionTypearrayPathauto.offset.resetautoOffsetResetbaseIdbatch.sizebatchByteSizebatchConfigbatchSizebeginDateTimebeginOffsetbeginTimestampMillisbeginTypebuffer.memorybufferSizebyteEncodingcategorycleanupcodecolumncommitSizecommoncommon.column.timeZonecompresscompression.typeconcurrentconflictModeconnectionconsistencyCommitcountcsvReaderConfigcsvWriterConfigcudataFormatdatabasedatasourcedatasourceTypedatasourcesdataxParquetModedateFormatdbNameddlMarkMapdefaultFSdmuemptyAsNullenable.idempotenceencodingendDateTimeendOffsetendTimestampMillisendTypeendpointenvTypeerrorLimitexcludeexecuteModeexpiresextendextendedextendsfail-onfailoverEnablefailoverLimitfetch.max.wait.msfetch.min.bytesfetchMaxWaitMsfetchMinBytesfieldDelimiterfileFormatfileNamefileTypeformatformatTypefromgroup.idgroupIdguidhadoopConfighaveKerberosheaderheaderEncodingheartbeatIntervalhopshosthostsignoreindexintervalisolation.leveljaasjava.security.auth.login.configjdbcUrljvmMemoryjvmOptionkafkaClientPropertieskafkaConfigkerberosKeytabFilePathkerberosPrincipalkeykey.deserializerkeyColumnskeyIndexkeyIndexeskeyPasswordkeyTypekeyWriteModekeyfieldDelimiterkeystorekeytabkrb5lineDelimiterlinger.mslintlocalelocationmandatoryEncodingmax.in.flight.requests.per.connectionmax.partition.fetch.bytesmax.poll.recordsmax.request.sizemaxConnectionCountmbpsmergeUpdatemodenamenullFormatnullKeyFormatnullValueFormatobjectoneStopPageNumorderoverLengthRuleoverridespageSizeparameterparametersparquetSchemapartitionpartitionKeypasswordpathpathspercentagepointerportpostSqlpreSqlprimaryKeysprintprofilequerySqlquoteCharrandomreasonrecordrecordNumBeforeSleepresourceGroupretriessafetySwitchsasl.jaas.configsasl.mechanismsaslMechanismscheduleResgroupIdschemaschemaNamesearchsecurity.protocolsecurityProtocolselectselectedDatabaseselectedTablesserversessionsession.timeout.mssessionTimeoutMssettingseverityskipEmptyRecordsskipExceedRecordskipHeadersleepTimesliceRecordCountsocketTimeoutspeedsplitFactorsplitPkssl.endpoint.identification.algorithmssl.key.passwordssl.keystore.keyssl.keystore.locationssl.keystore.passwordssl.truststore.locationssl.truststore.passwordstepTypestepsstopWhenPollEmptystopWhenReachEndOffsetstrategysuppressionstabletableInfostaskNametaskTypetextQualifierthrottletimeZonetimeouttimestampDateFormattimestampIndextotopictrimWhitespacetruncatetruststoretunnelQuotatypeupdateColumnuseReadOnlyuseTextQualifierusernamevaluevalue.deserializervalueIndexvalueTypeversionwaitTImewaitTimewherewriteMode" }
  /// Where each name begins in `text`, and where the last ends.
  @inlinable public static var starts: PackedColumn { PackedColumn("((1(<(F(O([(g(2)?)F)J)T)]).*=*C*M*Z*e*.+;+F+Z+c+0,:,F,N,U,Y,_,)-/-E-M-]-g-3.=.N.S.b.1/3/=/E/O/]/(080B0H0R0[0^0)1;1C1N1W1)20282?2I2P2[2b2(30373>3L3Y3*494G4T4b4,545<5B5L5P5X5_5c5/6;6A6O6`6d6(7-73787@7O7S72898B8K8`8+9A9R9U9e9/:7:A:L:S:_:0;8;>;B;O;X;\\;b;*<;<`<9=I=Y=+>/>:>>>B>L>Y>(?.?<?A?O?X?`?)@3@@@I@U@]@a@f@0A7A;ABAHASAXA_AgA0B6B<BBBVBcB*C6CFCTCaC3D9DCDIDZD*E0E@ENETE[E-F=FDFLF\\F,G6G?GOG\\GaG,H3HXH(I8IMIbI9JPJXJ]J.KDKLKXK]KgK/L7LDLLLTL[L.M<M>MCMQMYMcM.N2N>NINYNaNfN8OBOKOROZObOgO0P", width: 2) }
  /// 1 + the index of a name, 0 where none lies.
  @inlinable public static var places: PackedColumn { PackedColumn("(((((((((((())((E+((((((((((((((((((((_)((((((((((((((((-*((((((((((((((((((((((((((((((((((((((?)((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((c*((((((((((((((((((((((((((((((X(((((((((((((((((((((C)((((1)((((((((((((((((((((=)((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((F)((((((((((((((((((g(((((((:+((((>*((4+((((((U*((((((((((((((((((((((((((((((((((((X)L*R*((((((((((((((((((((((((((((((((((((((((I*((((((]*((((((((((((((((((((((((((((((((((((((<(((((((((((((((((((((((((((((((((O+((((((((((((((((((((((((((((((((((((((-)((((((((((Y*S*((((((((((((((((((((((((((((((((((((((((((((((((((((Y)((7*((((((((((((((((K)((((((((((((((((((((((((((((((((((((((((((^)((((\\(((4(*+((((((((((((((W)^(((((((((/)((((((((((((((((((((((((((((U)1+((((((((((((((((((((((((((((((((;+*)J)((((((((((7)((((((((((((f(,*((((((((((((((((((((((((((((((((((((((0(((>+((((((\\)((((((,((((((((((((()+((((((((((((((((((((B(W*((((((((((((((((((((((d)G)((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((Y(((((((((((((((((((((((((((((((((((((:)((((((((((((((((>(((((((((((((((((((((((((E*((((((N+((((((((,)((0)((V*((((((((((((((((((((((((((((((((=+((((((((((((((((((((.*((0*\\*((6*((((((((((((((((((L)((((((((((((C+((((((((((((((@(((4*((((((((((((((((((((((((=(((](T+((_*((((((((((((((((((((((((((((((T(((((((((2(((((((((((((?(C(((((((((((((((((((g*((((((((e(((((((((((((((P(((((((((((((((((((((((((((((((((((b)D*((((((((((L(((((((3+D)((((((((((((((((((((P*((((((((((((((((((((((((((H(((((((((((?*((8+((((((((D+((((((((((((((((((((((((((((((((((((/(((((((((((((((((((F(((;*(((((((((((([*((((((((((((7+((((((((((((((((((((((((((((((((((((((3(((((((((((((((((((((((((((((((((((((((((((((((((G(((((((((((((((((:(((((((((((((((((((((((((((((((((((((((F+((((Q*((((((((K+>)((((((((((((((6+((((((((`(((((((R(V)((5*((((((((((((((((((((((((((((((((((((((((((((((=*((((((((((((((9)((8)((((((((((S)((((*(((((((((((f)((((((((((@+((((((**A+((((((((((T)((((((((((((((((A)((((((((((((((c(((5+((((((((((((((((((((((((((9(((((((((((()((((((((.)((((((((((((((((((((((((((((((((((((((((((((((((((((((((((Q+((((((((+*6)[(`*((((((])-+((((((((((((((((((((((((((((((((((((((((((((((9*((((`)((((((((((((((((((((((((((((P+((((((((((((f*(((((((((((((((((((((((()(((((((((((((((F*((((N*((7(@*((((d*((((((((((b(((((((R)A*((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((5)((((((((((8*((((((((((((((E(((((((((((,+((((((((((6(((((((((((((A((*((((((((((((((((((((((((((/+((((((((Z*((((((((((((((((((((((((((((((((((((((e)((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((+(((((((((((((((((((((((((((((((((((((((((((((S+((((((J+((((((((((((((((((((((((((((((((+)I+G*((((((((?+((((((((((((((((((((((((((((((((((((Z(((((((((((((-(g)((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((;)((((((S(K(((((((((((((((((((((((((((a)C*((((((((((((((((((((((((((((((((((((((((((((((((<*((((((((L+G+Z)((((((((((((((((((U(((((((((((((((((((((((((((((((((((((((((((((.+((((((((((((((((((((((((((((((((((((((((V(((((((M+((((((((((((((((X*2*((((((((V+((4)((((((((((((((((((((((((((2)((((((((((((((((_(((((((((((((((((O)((O*((((((((e*((((((((((((((((((((((((((((((((((((((((((((((((J(((((R+((a(((((((((((((((((((((((((((((((((8(((H+((((c)J*((((((((((((((((((((((((((((((((a*((((((((((((((((((((((((((((((((((((P)((((((((9+((((((((((((((((((((((((((((((++(((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((+((((((((((((((((((((((((((((((((((((((((((((((((Q(((((((((1*((((((((3)N)((((((((((((I)((((/*((((1(0+((((((((((((((((((((((<)(([)((((((((((((((((((((((((N(((((((((((((((((((((U+((.(3*b*((((((((((B*((((M(H*((((((I(((((((((((((((((((K*((((((((((((((((((((((((((((((((((((((((W(((((O(((((((((((((((((((((@)((((((((W+((((((((((((((((((((((Q)((((((((((((((((B+D(((((((((((((((((((((((((;(((5(((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((H)E)<+((((((((((((((((((((((((B)((((M*((((((((((:*((((((((((((((((((((((((((((((^*(((((((((((((((((((((((((((((()*T*((((((((((M)((((((((((((d(2+((((((((((((((((", width: 2) }
  /// For each shape and each name 1 + the slot, 0 where the shape does not have the key.
  @inlinable public static var slots: PackedColumn { PackedColumn("(((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((.((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((,((((((((((((((((((((((((((((((((((((((((((((-((((((((((((((((((+(((((((((((((((((((()((((((((*((((((((((((((((((((((((((((((*(((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((+(((((((((,(((((((((((((((((((((((((((((((((((((((((((((((((((((((((()((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((()((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((()(((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((*((((((((((((((((((((((((((((((((((((((((((((((((((01((((((((((((((((((((((((((((((*()(((((.((((((((((((((((((((((((((((((-,(((((((((((((((((((/(((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((+(((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((*((((((((((()((((((((((((((((((((((((((((((((((((((((((+((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((*(((((((((((((((((,(((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((+(((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((()((((((((((((((((((((((((((((((((((((((((((((((((((((()(((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((()(((((((((((((((((((((((((((((((*(((((/(((((((((((((((((((((((((((-(((((((((((((((((((((((((((((((((((((((+(((((((((((((((((((((((((((((((((((((((((((((((((()(((((.((((((((((((((((((((((((((,((((((((((((((((((((((((((((((((((((((((((((0((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((.((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((,((((((((((((((((((((((((((((((((((((((((((((-((((((((((((((((((+(((((((((((((((((((()((((((((*(((((((((((((((((((((((((((((((((((12((((((((((((((((((/(((((((((((-((((((((.((((((((((((((((((((((((((((((((((((((((((((((((((0((((((((((*(((((((((((((((((((((((((((((((+(((((,((((((((((((((((((((((((((((((((((((((()((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((()(((((((((((((((((((((((((((((((((((((((((((((((((((((((((*(((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((-).*/0,+(((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((()((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((+((((((((((((((((((((((*((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((,(((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((()(((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((4(((((((((((((((((((((((((3((((.(((((((((((((((((20/(((((((((((((((((((((((((((((((((((((((((((((((((((-(((((,(((+(((((((((((((((((((((((((((((((((((((((((1()((((((((*(((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((()((((((((((((((((((((((((*((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((+(((((((((()((((((((((((((((((((((((*(((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((,((((((((((((((((((((((((((((((((((((((((((((((((*(((((((((((((((((((((((((((((((((((((((((((((((((((((((.((((+(((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((()(((-((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((/(((().((((((((((((((((((((((((,((((((((((((((((((((((((((((((((((((((((((((((0((((((((((((((((*((((((((((((((((((+(((((((-((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((+((((((((((((((((((((((((((((((((((((((((((((((((((((((()((((((((((((((((((((((((((*(((((((,((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((*(((((((((((((((((((((((((((((((((((((-((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((()((+(((((((((,((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((/((((((((((((((((((((((((((((((((((()((((((((((((((((2((((((((((((((((((((((((((((-((((((((((((10((((((((((((((((((((((((((.((((((((((((((((((((((((,(((((((((((((((((((((((*((((((((((((((((((((((((((((((((((((((+((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((*(((((((+((((((((((,((((((((((((((((((((-((((((((((((((((((((((((((((((((((((((((((((4(((((((((((((((((((()((((.((/(((((((((((((((((((((((((((((((((((((0(32(((((1(((((((((((((((((((;:97856(((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((()(((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((*((((((((((((((((((((((((((((((((((((((((((((()((((((((((((((((((((((((*(((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((*)(((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((+((((((((((((((((((((((((((((,((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((()((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((*((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((()(((((((((((((((((((((((((((((((((((*((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((()((((((((((((((((((((((((((((((((((((((((((((((((((((((((((-((((((((((((((()(((((((((((((((*0(((((((((((((((((((((((1(((((((((+((((((((((((((((((((((((((((((((((((((((((((((/(((((((((((((((((((((((((((((((.(((((((((((((((((((((((((((((((((((((((((((((((((,(((((((((((((((((((((((.(((((((/((((((((0(-((((((((((((((()(((((((((((((((*1(((((((((((((((((((((((2(((((((((+((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((,((((((((((((((((((((((((((((((((((((((((((,(((/((((((((((()((((((1(((.(((((6((((((((((((((-((+(((((723(((((((((((((((((45(((((((((((((((((((((((((((0((((((((((((((*((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((-(((1((((((((((()((3(((4(((0(((((9((((((((((((((/(+,(((((:56(((((((((((((((((78((((((((((((((((((((((((((((((((((((((2(((*(((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((.((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((,((((((((((((((()((((((((((((((((-(((((((((((((((((((((((.((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((*(((((((((((((((((((((((((((((((((((+((((((((((((((((((((((((((((((((((((((((((((((((((((((((((-((((((.(((((((()((((((((((((((((2(((((((((((((((((((((((3(((((((((((((((((((((((((((((((((((((((((((1((((((((((((((((((((((((((((((((((((((((((+(((((*(((((((((((((((((((((((((((((,((((((((((((0(((((((((((((((/(((((((((((((A(((((0246((((((,(((((((((((((E()((((((((((/1357(H((((((((((((CBF(((((((;I(((G((((((((((((((<((((((((-((((((((((((((((((((((((((((((((:(((((((((((((((((((((((((((((((((*((D(((9((((((((((((((((?@((((((((8((((+((((((((((((.(=>((((((((((((((*((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((-,((((((((()(((((((((((((+(6((((((((1(((((((((((((((((.0((((((((((((((((((((((((((((((((((((((((54(((((3((((((/((((((((((((=<;9:78((((((((((((((((((((((((((((2((((((((((((((((9(((((((A:((((((((((4((((((((((((((()((((((((((.(((((C((((((((((((((5((((((((D((((((((((((((((((;((((?/0(,@1(((((((((((((((((((78(((((((((6(((((((((((((((((((((((((((((((((*(((((((((((((((((((((((((((((((((>B=<(+(((((((((((2-((((3(((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((()((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((*((((((((((((((((((((((((((((((((((((((((((+(((((((0((((((()((((((((((5(((((9(((((((((((((((((((((((:((((((((((((((((((((((((((((((((((((((6(((((((((((((((((((((((2((((((4(((-(((((((((((((((((((((3(((((((((7(/.(((((((((((((*(((((((((((((((((8(1(((((((,(((((((((((((((((((((((((((((((((((((((((((((()(((((((((((((((((((((((((((((((((((((((((((((((((((((((,((((((((((((((((((((((((((((((((((((((((((((((((((((((((((+((((((((((((((((((((((((((((((((((((((((((((((((*(((((((((((((((((((((((((((((((((((((((((((((2(1((((((((((+(((((((4((((((()((((((((3(7(((((9(((((((((((((((((((((((:((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((6(((((/.(((((((((((((((((((((((((0(((((((((8((((((((((((((((*((((((((((((((((-((5((((((((,((((((((((((((((((((((((((((((((((((((((((((()(((((((((((((((((((((((((((((((((((((((((((((((((((((((+(((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((*((((((((((((((((((((((((((((((((((((((((((((((((((((((((((+((((((((((((((()((((((((((((((((/(((((((((((((((((((((((0((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((,(((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((*((((((((((((((.((((((((((((-((((((((((((((((((((((((((((((+(((1((((0(((((()((((((((.(((((((4(((((((((((((((((((((((5((((((((((((((((((((((((((((((((((((((((((((((((((((((/(((((,3((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((*((((((((((((-(2(((((((((((((((((((((((((((((((((((((((((((+(((/((((((((((()((((((((((.(((((2((((((((((((((-,(((((((3((((((((((((((((((((((((((((((((((((((((((((((((1((*((((((((((((((((((((((((((((((((((((((((((((((((((0((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((+((((((((((((((()((((((((((/(((((1((((((((((((((.-(((((((2((((((((((((((((((((((((((((((((((((((((((((((((0((*(((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((,(((((((((((3(5(((((((((((((((-(((((((((((((1()((((((((((0(((((7((((((((((((((2(((((((,8(((6((((((((((((((4((((((((.((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((*((((((((((((((((((((((((((((((((((((((+((((((((((((/((((((((((((((:((((((((;((((((((((5((((((((((((((()((((((((((/(((((>((((((((((((((6((((((((?(((((((((((((((((=<((((301(-(2(((((((((((((((((((89(((((((((7(((((((((((((((((((((((((((((((((*((((((((((((((((((((((((((((((((((((((+(((((((((((4.((((,(((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((()((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((*((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((()(((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((*(((((((((((((((((((((((((((((((((((((+((((((((((((((()((((((((((((((((,(((((((((((((((((((((((-((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((*(((((((((((((((((((((((((((((((((((((((((((((((((((((((((()(((((((((((((((,((((((((((((((((-((((((((((((((+((((((((.((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((*((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((,((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((+(((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((()((((*(((((((((((((((((((((((((((((((((((((((((((((((((((((0((((((((((/(((((1((((((((((((((*(,((((((2(((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((+((((((()((((((-((((((((((((((((((((((((.((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((1((((*(((-((((((2((((3((((((((((.(((((4((((((((((((((+,(((((((5((((((((((((((((((((((((((((((((((((((((((((((((0(((((((((((((()((((((((((((((((((((((((((((((((((((((/((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((,(((((((((((((()((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((+((((*((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((-((((((((((((((((((,((((((((((((((((((((((((()(((((((+((((((*(((((((((((((((((((((((((((((((((((6((((9((/(((((((5(((:(((2((((((0(((((;((((((((((((((,.*(3((((<((4((((((((((((((((((((((((((((((-((((((((((((((1(((((((((((((()((((((((((8(((((((((((((((((((((((((((((((((((((((((((((((7((((((((((((((((((((((((((((+(((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((", width: 1) }
}
