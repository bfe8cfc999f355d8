/**
 * Tables of the project that several rooms read: their format, the table of measures, and the
 * release calendar.
 */
package io.exportindicators.schemas.tables;
