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

public enum SchemaTables {
  public static let shapes: [ShapeEntry] = [
    ShapeEntry(title: "a batch script", firstField: 0, fieldCount: 6, isOpen: false, others: .max,
      firstNeed: 0, needCount: 0, variantSlot: 255, firstVariant: 0, variantCount: 0),
    ShapeEntry(title: "a step", firstField: 6, fieldCount: 4, isOpen: false, others: .max,
      firstNeed: 0, needCount: 0, variantSlot: 255, firstVariant: 0, variantCount: 0),
    ShapeEntry(title: "`order`", firstField: 10, fieldCount: 1, isOpen: false, others: .max,
      firstNeed: 0, needCount: 0, variantSlot: 255, firstVariant: 0, variantCount: 0),
    ShapeEntry(title: "a hop", firstField: 11, fieldCount: 2, isOpen: false, others: .max,
      firstNeed: 0, needCount: 0, variantSlot: 255, firstVariant: 0, variantCount: 0),
    ShapeEntry(title: "`setting`", firstField: 13, fieldCount: 9, isOpen: false, others: .max,
      firstNeed: 0, needCount: 0, variantSlot: 255, firstVariant: 0, variantCount: 0),
    ShapeEntry(title: "`errorLimit`", firstField: 22, fieldCount: 3, isOpen: false, others: .max,
      firstNeed: 0, needCount: 0, variantSlot: 255, firstVariant: 0, variantCount: 0),
    ShapeEntry(title: "`speed`", firstField: 25, fieldCount: 4, isOpen: false, others: .max,
      firstNeed: 0, needCount: 0, variantSlot: 255, firstVariant: 0, variantCount: 0),
    ShapeEntry(title: "`common`", firstField: 29, fieldCount: 1, isOpen: false, others: .max,
      firstNeed: 0, needCount: 0, variantSlot: 255, firstVariant: 0, variantCount: 0),
    ShapeEntry(title: "`common.column`", firstField: 30, fieldCount: 1, isOpen: false, others: .max,
      firstNeed: 0, needCount: 0, variantSlot: 255, firstVariant: 0, variantCount: 0),
    ShapeEntry(title: "`extend`", firstField: 31, fieldCount: 8, isOpen: true, others: .max,
      firstNeed: 0, needCount: 0, variantSlot: 255, firstVariant: 0, variantCount: 0),
    ShapeEntry(title: "a real-time script", firstField: 39, fieldCount: 6, isOpen: false, others: .max,
      firstNeed: 0, needCount: 0, variantSlot: 255, firstVariant: 0, variantCount: 0),
    ShapeEntry(title: "`setting`", firstField: 45, fieldCount: 10, isOpen: false, others: .max,
      firstNeed: 0, needCount: 0, variantSlot: 255, firstVariant: 0, variantCount: 0),
    ShapeEntry(title: "`failoverLimit`", firstField: 55, fieldCount: 2, isOpen: false, others: .max,
      firstNeed: 0, needCount: 0, variantSlot: 255, firstVariant: 0, variantCount: 0),
    ShapeEntry(title: "`ddlMarkMap`", firstField: 57, fieldCount: 8, isOpen: false, others: .max,
      firstNeed: 0, needCount: 0, variantSlot: 255, firstVariant: 0, variantCount: 0),
    ShapeEntry(title: "`weir.yaml`", firstField: 65, fieldCount: 4, isOpen: false, others: .max,
      firstNeed: 0, needCount: 0, variantSlot: 255, firstVariant: 0, variantCount: 0),
    ShapeEntry(title: "`projectDatasources`", firstField: 69, fieldCount: 0, isOpen: true, others: 504,
      firstNeed: 0, needCount: 0, variantSlot: 255, firstVariant: 0, variantCount: 0),
    ShapeEntry(title: "a data source", firstField: 69, fieldCount: 1, isOpen: true, others: .max,
      firstNeed: 0, needCount: 0, variantSlot: 0, firstVariant: 0, variantCount: 2),
    ShapeEntry(title: "a Kafka data source", firstField: 70, fieldCount: 12, isOpen: false, others: .max,
      firstNeed: 0, needCount: 0, variantSlot: 255, firstVariant: 2, variantCount: 0),
    ShapeEntry(title: "`truststore`", firstField: 82, fieldCount: 2, isOpen: false, others: .max,
      firstNeed: 0, needCount: 0, variantSlot: 255, firstVariant: 2, variantCount: 0),
    ShapeEntry(title: "`keystore`", firstField: 84, fieldCount: 3, isOpen: false, others: .max,
      firstNeed: 0, needCount: 0, variantSlot: 255, firstVariant: 2, variantCount: 0),
    ShapeEntry(title: "`datasourceKafkaHosts`", firstField: 87, fieldCount: 0, isOpen: true, others: 503,
      firstNeed: 0, needCount: 0, variantSlot: 255, firstVariant: 2, variantCount: 0),
    ShapeEntry(title: "`extended`", firstField: 87, fieldCount: 0, isOpen: true, others: .max,
      firstNeed: 0, needCount: 0, variantSlot: 255, firstVariant: 2, variantCount: 0),
    ShapeEntry(title: "a MySQL data source", firstField: 87, fieldCount: 6, isOpen: false, others: .max,
      firstNeed: 0, needCount: 0, variantSlot: 255, firstVariant: 2, variantCount: 0),
    ShapeEntry(title: "`projectParameters`", firstField: 93, fieldCount: 0, isOpen: true, others: 505,
      firstNeed: 0, needCount: 0, variantSlot: 255, firstVariant: 2, variantCount: 0),
    ShapeEntry(title: "`lint`", firstField: 93, fieldCount: 8, isOpen: false, others: .max,
      firstNeed: 0, needCount: 0, variantSlot: 255, firstVariant: 2, variantCount: 0),
    ShapeEntry(title: "`severities`", firstField: 101, fieldCount: 0, isOpen: true, others: 509,
      firstNeed: 0, needCount: 0, variantSlot: 255, firstVariant: 2, variantCount: 0),
    ShapeEntry(title: "an override", firstField: 101, fieldCount: 4, isOpen: false, others: .max,
      firstNeed: 0, needCount: 0, variantSlot: 255, firstVariant: 2, variantCount: 0),
    ShapeEntry(title: "a suppression", firstField: 105, fieldCount: 5, isOpen: false, others: .max,
      firstNeed: 0, needCount: 0, variantSlot: 255, firstVariant: 2, variantCount: 0),
    ShapeEntry(title: "a Kafka writer of an entire database", firstField: 110, fieldCount: 10, isOpen: false, others: .max,
      firstNeed: 0, needCount: 0, variantSlot: 255, firstVariant: 2, variantCount: 0),
    ShapeEntry(title: "`databaseKafkaWriterPrimaryKeys`", firstField: 120, fieldCount: 0, isOpen: true, others: 517,
      firstNeed: 0, needCount: 0, variantSlot: 255, firstVariant: 2, variantCount: 0),
    ShapeEntry(title: "`kafkaConfig`", firstField: 120, fieldCount: 19, isOpen: true, others: .max,
      firstNeed: 0, needCount: 0, variantSlot: 255, firstVariant: 2, variantCount: 0),
    ShapeEntry(title: "a setting of `kafkaClientProperties`", firstField: 139, fieldCount: 2, isOpen: false, others: .max,
      firstNeed: 0, needCount: 0, variantSlot: 255, firstVariant: 2, variantCount: 0),
    ShapeEntry(title: "a reader of an entire MySQL database", firstField: 141, fieldCount: 2, isOpen: false, others: .max,
      firstNeed: 0, needCount: 0, variantSlot: 255, firstVariant: 2, variantCount: 0),
    ShapeEntry(title: "a connection of an entire-database reader", firstField: 143, fieldCount: 4, isOpen: false, others: .max,
      firstNeed: 0, needCount: 0, variantSlot: 255, firstVariant: 2, variantCount: 0),
    ShapeEntry(title: "a database of `selectedTables`", firstField: 147, fieldCount: 2, isOpen: true, others: .max,
      firstNeed: 0, needCount: 0, variantSlot: 255, firstVariant: 2, variantCount: 0),
    ShapeEntry(title: "a schema of `selectedTables`", firstField: 149, fieldCount: 2, isOpen: true, others: .max,
      firstNeed: 0, needCount: 0, variantSlot: 255, firstVariant: 2, variantCount: 0),
    ShapeEntry(title: "a table of `selectedTables`", firstField: 151, fieldCount: 1, isOpen: true, others: .max,
      firstNeed: 0, needCount: 0, variantSlot: 255, firstVariant: 2, variantCount: 0),
    ShapeEntry(title: "an Elasticsearch reader", firstField: 152, fieldCount: 9, isOpen: true, others: .max,
      firstNeed: 0, needCount: 0, variantSlot: 255, firstVariant: 2, variantCount: 0),
    ShapeEntry(title: "an Elasticsearch writer", firstField: 161, fieldCount: 10, isOpen: true, others: .max,
      firstNeed: 0, needCount: 0, variantSlot: 255, firstVariant: 2, variantCount: 0),
    ShapeEntry(title: "an HDFS reader", firstField: 171, fieldCount: 15, isOpen: true, others: .max,
      firstNeed: 0, needCount: 0, variantSlot: 255, firstVariant: 2, variantCount: 0),
    ShapeEntry(title: "`hadoopConfig`", firstField: 186, fieldCount: 0, isOpen: true, others: .max,
      firstNeed: 0, needCount: 0, variantSlot: 255, firstVariant: 2, variantCount: 0),
    ShapeEntry(title: "an HDFS writer", firstField: 186, fieldCount: 18, isOpen: true, others: .max,
      firstNeed: 0, needCount: 0, variantSlot: 255, firstVariant: 2, variantCount: 0),
    ShapeEntry(title: "`hadoopConfig`", firstField: 204, fieldCount: 0, isOpen: true, others: .max,
      firstNeed: 0, needCount: 0, variantSlot: 255, firstVariant: 2, variantCount: 0),
    ShapeEntry(title: "a Hologres reader", firstField: 204, fieldCount: 6, isOpen: true, others: .max,
      firstNeed: 0, needCount: 0, variantSlot: 255, firstVariant: 2, variantCount: 0),
    ShapeEntry(title: "a Hologres writer", firstField: 210, fieldCount: 11, isOpen: true, others: .max,
      firstNeed: 0, needCount: 0, variantSlot: 255, firstVariant: 2, variantCount: 0),
    ShapeEntry(title: "a Kafka reader", firstField: 221, fieldCount: 33, isOpen: false, others: .max,
      firstNeed: 0, needCount: 0, variantSlot: 255, firstVariant: 2, variantCount: 0),
    ShapeEntry(title: "`kafkaConfig`", firstField: 254, fieldCount: 21, isOpen: true, others: .max,
      firstNeed: 0, needCount: 0, variantSlot: 255, firstVariant: 2, variantCount: 0),
    ShapeEntry(title: "a Kafka writer", firstField: 275, fieldCount: 28, isOpen: false, others: .max,
      firstNeed: 0, needCount: 0, variantSlot: 255, firstVariant: 2, variantCount: 0),
    ShapeEntry(title: "a field of `column`", firstField: 303, fieldCount: 2, isOpen: false, others: .max,
      firstNeed: 0, needCount: 0, variantSlot: 255, firstVariant: 2, variantCount: 0),
    ShapeEntry(title: "a MySQL reader", firstField: 305, fieldCount: 18, isOpen: false, others: .max,
      firstNeed: 0, needCount: 0, variantSlot: 255, firstVariant: 2, variantCount: 0),
    ShapeEntry(title: "a connection of a MySQL reader", firstField: 323, fieldCount: 4, isOpen: false, others: .max,
      firstNeed: 0, needCount: 0, variantSlot: 255, firstVariant: 2, variantCount: 0),
    ShapeEntry(title: "a MySQL writer", firstField: 327, fieldCount: 18, isOpen: false, others: .max,
      firstNeed: 0, needCount: 0, variantSlot: 255, firstVariant: 2, variantCount: 0),
    ShapeEntry(title: "a connection of a MySQL writer", firstField: 345, fieldCount: 3, isOpen: false, others: .max,
      firstNeed: 0, needCount: 0, variantSlot: 255, firstVariant: 2, variantCount: 0),
    ShapeEntry(title: "a MaxCompute reader", firstField: 348, fieldCount: 8, isOpen: true, others: .max,
      firstNeed: 0, needCount: 0, variantSlot: 255, firstVariant: 2, variantCount: 0),
    ShapeEntry(title: "a MaxCompute writer", firstField: 356, fieldCount: 13, isOpen: true, others: .max,
      firstNeed: 0, needCount: 0, variantSlot: 255, firstVariant: 2, variantCount: 0),
    ShapeEntry(title: "an OSS reader", firstField: 369, fieldCount: 11, isOpen: true, others: .max,
      firstNeed: 0, needCount: 0, variantSlot: 255, firstVariant: 2, variantCount: 0),
    ShapeEntry(title: "an OSS writer", firstField: 380, fieldCount: 10, isOpen: true, others: .max,
      firstNeed: 0, needCount: 0, variantSlot: 255, firstVariant: 2, variantCount: 0),
    ShapeEntry(title: "a real-time Kafka reader", firstField: 390, fieldCount: 16, isOpen: false, others: .max,
      firstNeed: 0, needCount: 0, variantSlot: 255, firstVariant: 2, variantCount: 0),
    ShapeEntry(title: "a real-time Kafka writer", firstField: 406, fieldCount: 23, isOpen: false, others: .max,
      firstNeed: 0, needCount: 0, variantSlot: 255, firstVariant: 2, variantCount: 0),
    ShapeEntry(title: "a field of `column`", firstField: 429, fieldCount: 2, isOpen: false, others: .max,
      firstNeed: 0, needCount: 0, variantSlot: 255, firstVariant: 2, variantCount: 0),
    ShapeEntry(title: "a setting of `kafkaClientProperties`", firstField: 431, fieldCount: 2, isOpen: false, others: .max,
      firstNeed: 0, needCount: 0, variantSlot: 255, firstVariant: 2, variantCount: 0),
    ShapeEntry(title: "a real-time MySQL reader", firstField: 433, fieldCount: 5, isOpen: false, others: .max,
      firstNeed: 0, needCount: 0, variantSlot: 255, firstVariant: 2, variantCount: 0),
    ShapeEntry(title: "a stream reader", firstField: 438, fieldCount: 6, isOpen: false, others: .max,
      firstNeed: 0, needCount: 1, variantSlot: 255, firstVariant: 2, variantCount: 0),
    ShapeEntry(title: "a column of a stream reader", firstField: 444, fieldCount: 4, isOpen: false, others: .max,
      firstNeed: 1, needCount: 0, variantSlot: 255, firstVariant: 2, variantCount: 0),
    ShapeEntry(title: "a stream writer", firstField: 448, fieldCount: 10, isOpen: false, others: .max,
      firstNeed: 1, needCount: 2, variantSlot: 255, firstVariant: 2, variantCount: 0),
    ShapeEntry(title: "a text file reader", firstField: 458, fieldCount: 13, isOpen: false, others: .max,
      firstNeed: 3, needCount: 0, variantSlot: 255, firstVariant: 2, variantCount: 0),
    ShapeEntry(title: "a column of a text file reader", firstField: 471, fieldCount: 4, isOpen: false, others: .max,
      firstNeed: 3, needCount: 0, variantSlot: 255, firstVariant: 2, variantCount: 0),
    ShapeEntry(title: "`csvReaderConfig`", firstField: 475, fieldCount: 5, isOpen: true, others: .max,
      firstNeed: 3, needCount: 0, variantSlot: 255, firstVariant: 2, variantCount: 0),
    ShapeEntry(title: "a text file writer", firstField: 480, fieldCount: 20, isOpen: false, others: .max,
      firstNeed: 3, needCount: 0, variantSlot: 255, firstVariant: 2, variantCount: 0),
    ShapeEntry(title: "`csvWriterConfig`", firstField: 500, fieldCount: 0, isOpen: true, others: .max,
      firstNeed: 3, needCount: 0, variantSlot: 255, firstVariant: 2, variantCount: 0),
  ]

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
    "Globs, relative to this file, of what is not checked.",
    "Settings for some paths only; a later one wins over an earlier.",
    "Globs, relative to this file, of the files for which these settings hold.",
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
  public static let types: [UInt8] = [
    4, 4, 2, 1, 1, 1, 4, 4, 4, 1, 2, 4, 4, 68, 1, 1, 68, 80, 96, 4, 1, 4, 8, 16, 4, 32, 8, 8, 8, 1, 4, 4, 32, 4,
    4, 16, 127, 127, 127, 4, 4, 2, 1, 1, 1, 4, 4, 4, 12, 1, 1, 1, 4, 1, 4, 8, 8, 4, 4, 4, 4, 4, 4, 4, 4, 1, 1, 1,
    2, 4, 4, 4, 4, 4, 4, 4, 4, 4, 1, 1, 1, 1, 4, 4, 4, 4, 4, 4, 4, 8, 4, 4, 4, 6, 4, 2, 2, 1, 4, 2, 2, 2, 2, 2,
    1, 4, 4, 4, 4, 4, 4, 4, 4, 1, 8, 32, 12, 1, 2, 8, 127, 127, 127, 127, 127, 127, 127, 127, 127, 127, 127, 127,
    127, 127, 127, 127, 127, 127, 127, 4, 52, 2, 8, 4, 4, 2, 6, 4, 2, 4, 2, 4, 4, 4, 4, 4, 2, 127, 8, 8, 4, 4, 4,
    4, 4, 2, 4, 8, 32, 8, 4, 4, 6, 4, 2, 4, 4, 4, 4, 4, 1, 32, 4, 4, 8, 4, 4, 4, 4, 4, 2, 4, 4, 4, 4, 4, 4, 4, 1,
    32, 4, 4, 8, 4, 4, 4, 4, 2, 8, 4, 4, 4, 4, 4, 2, 4, 4, 32, 8, 8, 4, 4, 4, 4, 2, 4, 4, 4, 4, 4, 12, 12, 8, 8,
    4, 4, 4, 32, 8, 4, 1, 8, 8, 32, 32, 4, 8, 8, 8, 4, 4, 4, 8, 4, 127, 127, 127, 127, 127, 127, 127, 127, 127,
    127, 127, 127, 127, 127, 127, 127, 127, 127, 127, 127, 127, 4, 4, 4, 4, 4, 4, 8, 2, 4, 8, 4, 2, 4, 8, 4, 4,
    12, 8, 1, 8, 4, 4, 2, 4, 4, 4, 8, 4, 4, 4, 4, 6, 2, 4, 6, 4, 8, 2, 4, 4, 2, 6, 4, 4, 8, 32, 8, 4, 4, 6, 6, 6,
    4, 6, 2, 4, 2, 6, 6, 2, 8, 8, 32, 2, 4, 4, 4, 8, 8, 4, 4, 6, 6, 4, 4, 2, 6, 4, 4, 8, 4, 4, 4, 2, 6, 32, 32,
    4, 32, 32, 4, 127, 8, 4, 4, 6, 2, 4, 4, 4, 4, 32, 4, 8, 4, 4, 4, 2, 4, 4, 4, 4, 4, 8, 4, 4, 4, 4, 4, 2, 127,
    127, 4, 4, 4, 4, 1, 4, 4, 8, 4, 4, 4, 4, 4, 4, 4, 4, 8, 2, 4, 2, 8, 2, 4, 8, 4, 4, 12, 8, 1, 2, 8, 4, 4, 4,
    4, 52, 4, 4, 2, 8, 4, 2, 8, 4, 4, 8, 4, 4, 52, 4, 4, 32, 4, 4, 4, 8, 8, 4, 4, 8, 4, 6, 2, 4, 4, 4, 4, 32, 4,
    8, 1, 4, 8, 4, 8, 52, 4, 4, 4, 32, 32, 32, 32, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 2, 1, 4, 4, 4, 8, 4, 8, 4, 1,
    1, 1, 4, 1, 52, 4, 4, 4, 4, 4, 4, 4, 4, 1, 1, 4, 2, 1, 1, 1, 1, 4, 1, 4, 4, 8, 1, 4, 4, 4, 4, 4, 4, 4, 1, 4,
    4, 4, 4, 4, 4, 4, 4, 4, 4, 1, 4, 4, 4, 4, 8, 4, 1, 1, 4, 1, 4, 5, 4,
  ]
  public static let flags: [UInt8] = [
    1, 1, 1, 0, 0, 0, 1, 1, 1, 1, 1, 1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 1, 1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 0,
    1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 4, 1, 4, 4, 1, 1, 0, 0, 1, 4, 0, 2, 0, 0, 0, 2, 0, 0, 1, 0, 0, 0, 1, 1, 0,
    1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 4, 0, 0, 4, 0, 4, 4, 4, 0, 1, 1, 1, 0, 0,
    1, 0, 0, 1, 1, 0, 1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 4, 0, 0, 4, 0, 4, 4, 4, 0, 0, 0, 1, 1, 1, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 4, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 4, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 1, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 1,
    1, 1, 1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 2, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
  ]
  public static let standsFor: [UInt8] = [
    255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255,
    255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255,
    255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255,
    255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255,
    255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255,
    255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255,
    255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255,
    255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255,
    255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255,
    255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255,
    255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255,
    20, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255,
    255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255,
    255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255,
    255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255,
    255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255,
    255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255,
    255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255,
    255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255,
    255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255,
    255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255,
    255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255,
    255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255,
    255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255,
    255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255,
    255, 255, 255, 255, 255, 255, 255, 255, 255, 255,
  ]
  public static let shapes: [UInt8] = [
    255, 255, 255, 2, 4, 9, 255, 255, 255, 254, 255, 255, 255, 255, 5, 6, 255, 255, 255, 255, 7, 255, 255, 255,
    255, 255, 255, 255, 255, 8, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 2, 11, 9, 255, 255,
    255, 255, 5, 12, 13, 255, 7, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 15, 23, 24, 255, 255, 255,
    255, 255, 255, 255, 255, 255, 255, 18, 19, 20, 21, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255,
    255, 255, 255, 25, 255, 255, 255, 255, 255, 255, 25, 255, 255, 255, 255, 255, 255, 255, 255, 29, 255, 255, 255,
    30, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255,
    255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255,
    255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 40, 255, 255,
    255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 42, 255, 255, 255, 255, 255, 255,
    255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255,
    255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 46, 255, 255, 255, 255, 255, 255, 255, 255,
    255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255,
    255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255,
    30, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255,
    255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255,
    255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255,
    255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255,
    255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 46, 255,
    255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255,
    30, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255,
    255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 67, 255,
    255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255,
    255, 69, 255, 255, 255, 255, 255, 255, 255, 1, 3, 1, 255, 16, 255, 255, 255, 255, 255, 255, 255, 255, 255, 26,
    27, 255, 255, 31, 36, 35, 34, 255, 33, 255, 255, 255, 48, 255, 255, 255, 255, 255, 255, 255, 50, 255, 255, 255,
    255, 255, 255, 255, 255, 255, 255, 52, 255, 255, 255, 255, 255, 255, 59, 60, 255, 63, 255, 66, 255,
  ]
  public static let items: [UInt16] = [
    65535, 65535, 500, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 501, 65535, 65535, 65535, 65535, 65535,
    65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535,
    65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 502, 65535, 65535, 65535, 65535, 65535, 65535,
    65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535,
    65535, 65535, 65535, 65535, 515, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535,
    65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 506, 65535, 507,
    508, 65535, 65535, 510, 514, 511, 512, 513, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535,
    65535, 65535, 65535, 65535, 518, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535,
    65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 523, 65535, 65535, 65535, 521,
    522, 65535, 520, 65535, 519, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535,
    65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 524, 65535, 65535, 65535, 65535, 65535, 65535,
    65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535,
    65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535,
    65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 525, 65535, 65535,
    65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535,
    65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535,
    65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535,
    65535, 65535, 65535, 65535, 65535, 65535, 65535, 526, 65535, 65535, 65535, 527, 65535, 65535, 65535, 65535,
    65535, 65535, 65535, 65535, 65535, 65535, 528, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 529,
    530, 65535, 531, 65535, 65535, 535, 65535, 65535, 536, 537, 65535, 65535, 65535, 65535, 65535, 65535, 65535,
    532, 533, 534, 65535, 538, 539, 65535, 540, 541, 542, 543, 65535, 65535, 65535, 546, 65535, 65535, 65535, 65535,
    65535, 65535, 65535, 544, 545, 65535, 65535, 65535, 547, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 548,
    65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 549, 65535, 65535, 65535, 65535, 65535,
    65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535,
    65535, 65535, 550, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535,
    65535, 65535, 65535, 65535, 65535, 65535, 551, 65535, 552, 65535, 553, 65535, 65535, 65535, 65535, 65535, 65535,
    65535, 554, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 555, 65535, 65535, 556, 65535, 65535, 65535,
    65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535,
    557, 558, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535,
    65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535,
    65535, 559, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535,
    65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 516, 65535, 65535, 65535, 65535,
    65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535,
    65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535,
    65535, 65535, 65535, 65535, 65535, 65535,
  ]
  public static let firstValues: [UInt16] = [
    0, 1, 3, 3, 3, 3, 3, 3, 5, 5, 5, 5, 5, 5, 6, 6, 6, 6, 6, 6, 6, 6, 6, 7, 7, 10, 10, 10, 10, 10, 10, 10, 12, 12,
    12, 12, 12, 12, 12, 12, 13, 14, 14, 14, 14, 14, 18, 18, 18, 18, 18, 18, 18, 18, 18, 18, 18, 18, 22, 26, 30,
    34, 38, 42, 46, 50, 50, 50, 50, 50, 50, 51, 51, 51, 55, 59, 59, 59, 59, 59, 59, 59, 59, 59, 59, 59, 59, 59,
    60, 60, 60, 60, 60, 60, 60, 63, 63, 63, 63, 66, 66, 66, 66, 66, 66, 66, 66, 66, 66, 66, 66, 66, 66, 66, 66,
    66, 66, 70, 70, 70, 70, 70, 70, 70, 70, 70, 70, 70, 70, 70, 70, 70, 70, 70, 70, 70, 70, 70, 70, 70, 70, 70,
    70, 70, 71, 71, 71, 71, 71, 71, 71, 71, 71, 71, 71, 71, 71, 71, 71, 71, 71, 71, 71, 71, 71, 71, 71, 71, 71,
    71, 71, 71, 71, 71, 71, 71, 71, 71, 71, 71, 71, 71, 71, 71, 71, 71, 71, 71, 71, 71, 71, 71, 71, 71, 71, 71,
    71, 71, 71, 71, 71, 71, 71, 71, 71, 71, 71, 71, 71, 71, 71, 71, 71, 71, 71, 71, 74, 74, 74, 74, 74, 74, 74,
    74, 74, 74, 81, 88, 88, 88, 88, 91, 93, 93, 93, 96, 98, 98, 98, 98, 98, 98, 98, 98, 98, 98, 101, 101, 101, 101,
    103, 103, 103, 103, 103, 103, 103, 103, 103, 103, 103, 103, 103, 103, 103, 103, 103, 103, 103, 103, 103, 103,
    103, 103, 103, 103, 103, 103, 103, 110, 117, 117, 117, 117, 117, 117, 119, 119, 119, 119, 119, 119, 123, 123,
    123, 123, 123, 123, 123, 123, 128, 133, 133, 133, 133, 140, 140, 140, 140, 140, 140, 140, 140, 140, 140, 140,
    140, 140, 140, 140, 140, 140, 140, 140, 140, 140, 140, 140, 140, 140, 140, 143, 143, 143, 143, 143, 143, 143,
    143, 143, 143, 143, 143, 143, 143, 143, 143, 143, 143, 143, 143, 143, 143, 143, 143, 143, 143, 143, 143, 143,
    143, 143, 143, 146, 146, 146, 146, 146, 146, 146, 146, 146, 146, 146, 146, 146, 146, 146, 146, 146, 146, 146,
    146, 146, 149, 149, 149, 149, 149, 149, 149, 149, 149, 149, 149, 149, 149, 149, 149, 151, 151, 151, 151, 154,
    154, 154, 154, 154, 154, 154, 157, 164, 171, 171, 171, 171, 171, 171, 171, 171, 171, 171, 171, 171, 175, 175,
    175, 175, 175, 175, 175, 182, 182, 182, 182, 182, 182, 182, 182, 182, 182, 182, 182, 182, 182, 188, 188, 188,
    188, 188, 188, 188, 188, 188, 188, 188, 188, 188, 188, 188, 188, 188, 190, 193, 193, 193, 193, 193, 193, 193,
    193, 193, 193, 193, 199, 199, 199, 199, 199, 199, 199, 199, 199, 202, 202, 202, 205, 207, 207, 207, 207, 207,
    207, 207, 207, 207, 207, 207, 207, 207, 207, 207, 207, 207, 207, 207, 207, 207, 207, 207, 210, 210, 210, 210,
    210, 210, 210, 210, 210, 210, 210, 210, 210, 210, 210, 210, 210, 210, 210, 210, 210, 210, 210, 210, 210, 210,
    210, 210, 210, 210, 210, 210, 210, 210, 210, 210, 210, 210, 210, 210, 210, 210, 210, 210, 210, 210, 210, 210,
    210, 210,
  ]
  public static let valueCounts: [UInt8] = [
    1, 2, 0, 0, 0, 0, 0, 2, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 3, 0, 0, 0, 0, 0, 0, 2, 0, 0, 0, 0,
    0, 0, 0, 1, 1, 0, 0, 0, 0, 4, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 4, 4, 4, 4, 4, 4, 4, 4, 0, 0, 0, 0, 0, 1, 0,
    0, 4, 4, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 3, 0, 0, 0, 3, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 4, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 3,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 7, 7, 0, 0, 0, 3, 2, 0, 0, 3, 2, 0, 0, 0, 0, 0, 0, 0, 0, 0, 3, 0, 0, 0, 2, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 7, 7, 0, 0, 0, 0, 0, 2, 0, 0,
    0, 0, 0, 4, 0, 0, 0, 0, 0, 0, 0, 5, 5, 0, 0, 0, 7, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 3, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 3, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 3, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 2, 0, 0, 0, 3, 0, 0, 0, 0, 0, 0, 3, 7, 7, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 4, 0, 0, 0, 0, 0, 0, 7, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 6, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2, 3, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 6, 0, 0, 0, 0, 0, 0, 0, 0, 3, 0, 0, 3, 2, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 3, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
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
  public static let invalidRules: [UInt16] = [
    12, 12, 65535, 65535, 65535, 65535, 8, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535,
    65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 16, 65535, 65535, 65535, 65535, 65535, 65535,
    65535, 65535, 65535, 65535, 65535, 65535, 12, 12, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535,
    65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535,
    65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 77, 65535, 65535, 65535, 65535, 65535, 65535, 65535,
    65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535,
    65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535,
    65535, 65535, 62, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535,
    65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535,
    65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535,
    65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535,
    65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535,
    65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535,
    65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535,
    65535, 65535, 30, 30, 32, 32, 65535, 65535, 65535, 65535, 65535, 65535, 43, 65535, 65535, 65535, 65535, 65535,
    65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535,
    65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535,
    65535, 65535, 65535, 65535, 65535, 50, 50, 65535, 50, 65535, 65535, 65535, 43, 65535, 65535, 62, 64, 65535,
    50, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 56, 65535, 65535, 65535, 65535, 65535, 65535,
    65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535,
    65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535,
    65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535,
    65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535,
    65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535,
    65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535,
    65535, 65535, 65535, 65535, 65535, 65535, 50, 50, 65535, 65535, 50, 65535, 65535, 43, 65535, 65535, 62, 64,
    65535, 65535, 65535, 65535, 65535, 56, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535,
    65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535,
    65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535,
    65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535,
    65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535,
    65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535,
    65535, 65535, 65535, 65535, 65535, 50, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535,
    65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 50, 65535,
    65535, 65535, 65535, 65535, 65535, 65535, 65535,
  ]
  public static let missingRules: [UInt16] = [
    65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535,
    65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535,
    65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535,
    65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535,
    65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535,
    65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535,
    65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535,
    65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535,
    65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535,
    65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535,
    65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535,
    65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535,
    65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535,
    65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535,
    65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535,
    65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535,
    65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535,
    65535, 65535, 65535, 65535, 65535, 65535, 52, 52, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535,
    65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 57, 65535,
    65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535,
    65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535,
    65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535,
    65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535,
    65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535,
    65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535,
    65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535,
    65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 57, 65535, 65535, 65535,
    65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535,
    65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535,
    65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535,
    65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535,
    65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535,
    65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535,
    65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535,
    65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535,
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
  public static let names: [StaticString] = [
    "ADDCOLUMN",
    "CREATETABLE",
    "DROPCOLUMN",
    "DROPTABLE",
    "MODIFYCOLUMN",
    "RENAMECOLUMN",
    "RENAMETABLE",
    "TRUNCATETABLE",
    "__new__",
    "acks",
    "actionType",
    "arrayPath",
    "auto.offset.reset",
    "autoOffsetReset",
    "baseId",
    "batch.size",
    "batchByteSize",
    "batchConfig",
    "batchSize",
    "beginDateTime",
    "beginOffset",
    "beginTimestampMillis",
    "beginType",
    "buffer.memory",
    "bufferSize",
    "byteEncoding",
    "category",
    "cleanup",
    "code",
    "column",
    "commitSize",
    "common",
    "common.column.timeZone",
    "compress",
    "compression.type",
    "concurrent",
    "conflictMode",
    "connection",
    "consistencyCommit",
    "count",
    "csvReaderConfig",
    "csvWriterConfig",
    "cu",
    "dataFormat",
    "database",
    "datasource",
    "datasourceType",
    "datasources",
    "dataxParquetMode",
    "dateFormat",
    "dbName",
    "ddlMarkMap",
    "defaultFS",
    "dmu",
    "emptyAsNull",
    "enable.idempotence",
    "encoding",
    "endDateTime",
    "endOffset",
    "endTimestampMillis",
    "endType",
    "endpoint",
    "envType",
    "errorLimit",
    "exclude",
    "executeMode",
    "expires",
    "extend",
    "extended",
    "extends",
    "fail-on",
    "failoverEnable",
    "failoverLimit",
    "fetch.max.wait.ms",
    "fetch.min.bytes",
    "fetchMaxWaitMs",
    "fetchMinBytes",
    "fieldDelimiter",
    "fileFormat",
    "fileName",
    "fileType",
    "format",
    "formatType",
    "from",
    "group.id",
    "groupId",
    "guid",
    "hadoopConfig",
    "haveKerberos",
    "header",
    "headerEncoding",
    "heartbeatInterval",
    "hops",
    "host",
    "hosts",
    "ignore",
    "index",
    "interval",
    "isolation.level",
    "jaas",
    "java.security.auth.login.config",
    "jdbcUrl",
    "jvmMemory",
    "jvmOption",
    "kafkaClientProperties",
    "kafkaConfig",
    "kerberosKeytabFilePath",
    "kerberosPrincipal",
    "key",
    "key.deserializer",
    "keyColumns",
    "keyIndex",
    "keyIndexes",
    "keyPassword",
    "keyType",
    "keyWriteMode",
    "keyfieldDelimiter",
    "keystore",
    "keytab",
    "krb5",
    "lineDelimiter",
    "linger.ms",
    "lint",
    "locale",
    "location",
    "mandatoryEncoding",
    "max.in.flight.requests.per.connection",
    "max.partition.fetch.bytes",
    "max.poll.records",
    "max.request.size",
    "maxConnectionCount",
    "mbps",
    "mergeUpdate",
    "mode",
    "name",
    "nullFormat",
    "nullKeyFormat",
    "nullValueFormat",
    "object",
    "oneStopPageNum",
    "order",
    "overLengthRule",
    "overrides",
    "pageSize",
    "parameter",
    "parameters",
    "parquetSchema",
    "partition",
    "partitionKey",
    "password",
    "path",
    "paths",
    "percentage",
    "pointer",
    "port",
    "postSql",
    "preSql",
    "primaryKeys",
    "print",
    "profile",
    "querySql",
    "quoteChar",
    "random",
    "reason",
    "record",
    "recordNumBeforeSleep",
    "resourceGroup",
    "retries",
    "safetySwitch",
    "sasl.jaas.config",
    "sasl.mechanism",
    "saslMechanism",
    "scheduleResgroupId",
    "schema",
    "schemaName",
    "search",
    "security.protocol",
    "securityProtocol",
    "select",
    "selectedDatabase",
    "selectedTables",
    "server",
    "session",
    "session.timeout.ms",
    "sessionTimeoutMs",
    "setting",
    "severity",
    "skipEmptyRecords",
    "skipExceedRecord",
    "skipHeader",
    "sleepTime",
    "sliceRecordCount",
    "socketTimeout",
    "speed",
    "splitFactor",
    "splitPk",
    "ssl.endpoint.identification.algorithm",
    "ssl.key.password",
    "ssl.keystore.key",
    "ssl.keystore.location",
    "ssl.keystore.password",
    "ssl.truststore.location",
    "ssl.truststore.password",
    "stepType",
    "steps",
    "stopWhenPollEmpty",
    "stopWhenReachEndOffset",
    "strategy",
    "suppressions",
    "table",
    "tableInfos",
    "taskName",
    "taskType",
    "textQualifier",
    "throttle",
    "timeZone",
    "timeout",
    "timestampDateFormat",
    "timestampIndex",
    "to",
    "topic",
    "trimWhitespace",
    "truncate",
    "truststore",
    "tunnelQuota",
    "type",
    "updateColumn",
    "useReadOnly",
    "useTextQualifier",
    "username",
    "value",
    "value.deserializer",
    "valueIndex",
    "valueType",
    "version",
    "waitTIme",
    "waitTime",
    "where",
    "writeMode",
  ]
  /// 1 + the index in `names`, 0 where no key lies.
  public static let places: [UInt16] = [
    0, 0, 0, 0, 0, 0, 65, 0, 221, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 119, 0, 0, 0, 0, 0, 0, 0, 0, 133, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 87, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 187, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 48, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 91, 0, 0, 73, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 85, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 94, 0, 0, 0, 0, 0, 0, 0, 0, 0, 63,
    0, 0, 0, 210, 0, 0, 150, 0, 204, 0, 0, 0, 173, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 112, 164,
    170, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 161, 0, 0, 0, 181, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 20, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 231, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 69, 0, 0, 0, 0, 0, 177, 171, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 113, 0, 143, 0, 0, 0, 0, 0, 0, 0, 0, 99, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 118, 0, 0, 52, 0, 12, 194, 0, 0, 0, 0, 0, 0, 0, 111, 54, 0, 0, 0, 0, 71, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 109, 201, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 211, 66, 98, 0,
    0, 0, 0, 0, 79, 0, 0, 0, 0, 0, 0, 62, 132, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 8, 0, 214,
    0, 0, 0, 116, 0, 0, 0, 4, 0, 0, 0, 0, 0, 0, 193, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 26, 175, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 124, 95, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 49, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 82, 0, 0, 0, 0, 0, 0, 0, 0, 22, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 157, 0, 0, 0, 230, 0, 0, 0, 0, 68, 0, 72, 0, 174, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 213, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 134, 0, 136, 180, 0, 142, 0, 0, 0, 0, 0, 0, 0, 0, 0, 100,
    0, 0, 0, 0, 0, 0, 219, 0, 0, 0, 0, 0, 0, 0, 24, 0, 140, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 21, 0, 53, 236,
    0, 183, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 44, 0, 0, 0, 0, 10, 0, 0, 0, 0, 0, 0, 23, 27, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 191, 0, 0, 0, 0, 61, 0, 0, 0, 0, 0, 0, 0, 40, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 122, 156, 0, 0, 0, 0, 0, 36, 0, 0, 0, 203, 92, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 168, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 32, 0, 0, 0, 0, 0, 151, 0, 208, 0, 0, 0, 0, 220, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 7, 0, 0, 0, 0, 0, 0, 0, 0, 0, 30, 0, 147, 0, 0, 0, 0, 0, 0, 179, 0, 0, 0, 0, 0, 0, 207, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 11, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 31, 0, 0, 0, 0, 0, 0, 0, 0, 18, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 222,
    0, 0, 169, 0, 0, 0, 0, 227, 86, 0, 0, 0, 0, 0, 0, 0, 206, 0, 0, 0, 0, 56, 0, 0, 0, 42, 110, 0, 141, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 149, 0, 0, 0, 0, 0, 0, 0, 81, 0, 80, 0, 0, 0, 0,
    0, 107, 0, 0, 2, 0, 0, 0, 0, 0, 126, 0, 0, 0, 0, 0, 216, 0, 0, 0, 130, 217, 0, 0, 0, 0, 0, 108, 0, 0, 0, 0,
    0, 0, 0, 0, 89, 0, 0, 0, 0, 0, 0, 0, 59, 0, 205, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 17, 0, 0, 0, 0, 0, 64,
    0, 0, 0, 0, 70, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 233,
    0, 0, 0, 0, 131, 78, 51, 184, 0, 0, 0, 117, 197, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 145, 0, 0, 120, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 232, 0, 0, 0, 0, 0, 0, 190, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 158, 0, 0, 166, 0, 15, 152, 0, 0, 188, 0, 0, 0, 0, 0, 58, 0, 0,
    0, 106, 153, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 77,
    0, 0, 0, 0, 0, 144, 0, 0, 0, 0, 0, 0, 0, 29, 0, 0, 0, 0, 0, 196, 0, 0, 0, 0, 0, 14, 0, 0, 0, 0, 0, 0, 25, 128,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 199, 0, 0, 0, 0, 178, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 125, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 3, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 235, 0, 0, 0, 226, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 67, 225, 159, 0, 0, 0, 0, 215, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 50,
    0, 0, 0, 0, 0, 0, 5, 127, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 83, 0, 0, 0, 43, 35, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    121, 155, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 148, 0, 0, 0, 0, 228, 223,
    114, 0, 0, 0, 0, 0, 0, 0, 0, 0, 45, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 198, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 46, 0, 0, 0, 229, 0, 0, 0, 0, 0, 0, 0, 0, 176, 138,
    0, 0, 0, 0, 238, 0, 76, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 74, 0, 0, 0, 0, 0, 0, 0, 0, 55, 0, 0, 0, 0, 0,
    0, 0, 0, 103, 0, 167, 0, 0, 0, 0, 189, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 34, 0, 0, 234, 0, 57, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 16, 0, 224, 0, 0, 123, 162, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 185, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 104, 0, 0,
    0, 0, 209, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 195, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 192, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 41, 0, 0, 0, 0, 137, 0, 0, 0, 0, 75, 102, 0, 0, 0, 0, 0, 0, 97, 0, 0, 135, 0, 0, 9, 200, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 84, 0, 115, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 38, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 237,
    0, 6, 139, 186, 0, 0, 0, 0, 0, 154, 0, 0, 37, 160, 0, 0, 0, 33, 0, 0, 0, 0, 0, 0, 0, 0, 0, 163, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 47, 0, 0, 39, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 88, 0, 0, 0, 0,
    239, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 105, 0, 0, 0, 0, 0, 0, 0, 0, 218, 28, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 19, 0, 13, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 96, 93, 212, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 90, 0, 0, 165, 0, 0, 0, 0, 0, 146,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 182, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 129, 172, 0,
    0, 0, 0, 0, 101, 0, 0, 0, 0, 0, 0, 60, 202, 0, 0, 0, 0, 0, 0, 0, 0,
  ]
  /// For each shape and each name 1 + the slot, 0 where the shape does not have the key.
  public static let slots: [UInt8] = [
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 6, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 4, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 5, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 3, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 2, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 3, 0, 0, 0, 0, 0, 0, 0, 0, 0, 4, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    2, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 8, 9, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2, 0, 1, 0, 0, 0, 0, 0, 6, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 5, 4, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 7,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 3, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 3, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 4, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 3, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2,
    0, 0, 0, 0, 0, 7, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 5, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 3, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 6, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 4, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 8, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 6, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 4, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 5, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 3, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 2, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 9, 10, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 7, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 5, 0, 0, 0, 0, 0, 0, 0,
    0, 6, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 8, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 3, 0, 0, 0, 0, 0, 4, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 5, 1, 6, 2, 7, 8, 4, 3, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 3, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 4, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 12, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 11, 0, 0, 0, 0, 6, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 10, 8, 7, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 5, 0, 0, 0, 0, 0, 4, 0, 0, 0, 3, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 9, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 2, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 3, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 4, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 6, 0, 0, 0, 0, 3, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 5, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 7, 0, 0, 0, 0, 1, 6, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 4,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 8, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 3, 0, 0, 0, 0, 0, 0, 0, 5, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 3, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2, 0, 0, 0, 0, 0, 0, 0, 4, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 2, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 5, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 3, 0, 0, 0, 0, 0, 0, 0, 0, 0, 4, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 7, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 10, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 5, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 9, 8, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 6, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 4, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    3, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2, 0, 0, 0, 0, 0, 0, 0, 3, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 4, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 5, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 12, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 6, 0, 0, 7, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 8, 0, 11, 10, 0, 0, 0,
    0, 0, 9, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 19, 18, 17, 15, 16, 13, 14, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 2, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 2, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 3, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 4, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 2, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 5, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2, 8, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 9, 0, 0, 0, 0, 0, 0, 0, 0, 0, 3, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 7, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 6, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 4, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 6, 0, 0, 0, 0, 0, 0, 0, 7, 0, 0, 0, 0, 0,
    0, 0, 0, 8, 0, 5, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 2, 9, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 10, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    3, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 4, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 4, 0, 0, 0, 7, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 9, 0, 0, 0, 6, 0, 0, 0, 0, 0, 14, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 5, 0, 0, 3, 0, 0, 0, 0, 0, 15, 10, 11, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 12, 13,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 8, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 2, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 5, 0, 0, 0, 9, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 11, 0, 0, 0, 12, 0, 0, 0, 8, 0, 0, 0, 0, 0,
    17, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 7, 0, 3, 4, 0, 0, 0, 0, 0, 18, 13, 14, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 15, 16, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 10, 0, 0, 0, 2, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 6, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 4, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 5, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 6,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 3, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 5, 0, 0, 0, 0, 0, 0, 6, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 10, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 11, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 9, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 3, 0, 0, 0, 0, 0, 2, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 4, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 8, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 7, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 25, 0, 0, 0, 0, 0, 8, 10, 12, 14, 0, 0, 0, 0, 0, 0, 4, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 29, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 7, 9, 11, 13, 15, 0, 32, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    27, 26, 30, 0, 0, 0, 0, 0, 0, 0, 19, 33, 0, 0, 0, 31, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 20, 0, 0, 0,
    0, 0, 0, 0, 0, 5, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 18, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    2, 0, 0, 28, 0, 0, 0, 17, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 23, 24, 0, 0, 0, 0, 0, 0, 0, 0, 16,
    0, 0, 0, 0, 3, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 6, 0, 21, 22, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 5, 4, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 3, 0, 14, 0, 0, 0, 0, 0, 0, 0, 0, 9, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 6, 8, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 13, 12, 0, 0, 0, 0, 0, 11, 0, 0, 0, 0, 0, 0, 7, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 21, 20, 19, 17, 18, 15, 16, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 10, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 17, 0, 0, 0, 0, 0, 0, 0, 25, 18, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 12, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 6, 0,
    0, 0, 0, 0, 27, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 13, 0, 0, 0, 0, 0, 0, 0, 0, 28, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 19, 0, 0, 0, 0, 23, 7, 8, 0, 4, 24, 9, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 15, 16, 0, 0, 0, 0, 0, 0, 0, 0, 0, 14, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 22, 26, 21, 20, 0, 3, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 10, 5,
    0, 0, 0, 0, 11, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 3, 0, 0, 0, 0, 0, 0, 0, 8, 0, 0, 0, 0, 0, 0,
    0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 13, 0, 0, 0, 0, 0, 17, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 18, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 14, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 10, 0, 0,
    0, 0, 0, 0, 12, 0, 0, 0, 5, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 11, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 15, 0, 7, 6, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 16, 0, 9, 0, 0, 0, 0, 0, 0, 0, 4, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 4, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 3, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 2, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 10, 0, 9, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 3, 0, 0, 0, 0,
    0, 0, 0, 12, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 11, 0, 15, 0, 0, 0, 0, 0, 17, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 18, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 14, 0, 0, 0, 0, 0, 7, 6, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 8, 0, 0, 0, 0, 0, 0, 0, 0, 0, 16, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 5, 0, 0, 13, 0, 0, 0, 0, 0, 0, 0, 0, 4, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 3, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 3, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 7, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 8, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 4, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 2, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 6, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 5, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 3, 0, 0, 0, 9, 0, 0,
    0, 0, 8, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 6, 0, 0, 0, 0, 0, 0, 0, 12, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 13, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 7, 0, 0,
    0, 0, 0, 4, 11, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 5, 0, 10, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 3, 0, 0, 0, 7, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 6, 0, 0, 0, 0, 0, 10, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 5, 4, 0, 0, 0, 0, 0, 0,
    0, 11, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 9, 0, 0, 2, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 8, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 3, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 7, 0, 0, 0, 0, 0,
    9, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 6, 5, 0, 0, 0, 0, 0, 0, 0, 10, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 8, 0, 0, 2, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 4, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 11, 0, 13, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 5, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 9, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 8, 0, 0, 0, 0, 0, 15, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 10, 0, 0, 0, 0, 0, 0, 0, 4, 16, 0, 0, 0, 14, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 12, 0, 0, 0, 0,
    0, 0, 0, 0, 6, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 3, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 7, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 18, 0, 0, 0, 0, 0,
    0, 0, 0, 19, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 13, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 7, 0, 0, 0, 0, 0, 22, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 14, 0, 0, 0, 0, 0, 0, 0, 0, 23,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 21, 20, 0, 0, 0, 0, 11, 8, 9, 0, 5, 0, 10, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 16, 17, 0, 0, 0, 0, 0, 0, 0, 0, 0, 15, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 3, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 12, 6, 0, 0, 0, 0, 4, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 3, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 4, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 5, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 4, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 5, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 3, 0, 0, 0, 0, 0, 0, 0, 0, 6, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 4, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 3, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 1, 0, 0, 0, 0, 2, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 8, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 7, 0, 0, 0, 0, 0, 9, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2, 0, 4, 0, 0, 0, 0, 0, 0, 10, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 3, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0,
    0, 0, 5, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 6, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 9, 0, 0, 0, 0, 2, 0, 0,
    0, 5, 0, 0, 0, 0, 0, 0, 10, 0, 0, 0, 0, 11, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 6, 0, 0, 0, 0, 0, 12, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 3, 4, 0, 0, 0, 0, 0, 0, 0, 13, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 8, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 7, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 4, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 3, 0, 0, 0, 0, 2, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 5, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 4, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 3, 0, 0, 0, 0, 0, 0, 2, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 14, 0, 0, 0, 0, 17, 0, 0, 7,
    0, 0, 0, 0, 0, 0, 0, 13, 0, 0, 0, 18, 0, 0, 0, 10, 0, 0, 0, 0, 0, 0, 8, 0, 0, 0, 0, 0, 19, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 4, 6, 2, 0, 11, 0, 0, 0, 0, 20, 0, 0, 12, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 5, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 9, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 16, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 15, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 3, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
  ]
}
