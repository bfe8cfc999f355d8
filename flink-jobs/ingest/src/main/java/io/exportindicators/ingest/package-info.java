/** The command line that writes official releases into the log of releases. */
package io.exportindicators.ingest;
