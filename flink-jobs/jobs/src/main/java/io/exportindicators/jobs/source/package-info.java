/** From the bytes of the log of releases to entries without Avro; what cannot be used says why. */
package io.exportindicators.jobs.source;
