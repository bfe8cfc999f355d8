/**
 * Holds a release until its marker and lets it through whole; everything behind it sees complete
 * releases only.
 */
package io.exportindicators.jobs.gate;
