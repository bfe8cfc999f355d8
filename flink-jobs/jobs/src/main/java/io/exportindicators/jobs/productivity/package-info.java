/**
 * Figures of sectors that are not trade: as published, and the productivity that they give, beside
 * exports.
 */
package io.exportindicators.jobs.productivity;
