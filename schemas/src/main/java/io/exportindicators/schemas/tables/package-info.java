/** Tables of the project that several rooms read: their format, and the table of measures. */
package io.exportindicators.schemas.tables;
