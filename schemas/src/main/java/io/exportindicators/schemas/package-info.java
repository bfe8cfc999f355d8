/**
 * What the rooms say to each other: Avro records, their codec, topics, metric names and the SQL
 * schema.
 */
package io.exportindicators.schemas;
