/**
 * The headline series of a reporter: adjusted seasonally, expected, estimated before they are
 * known, and watched for drops.
 */
package io.exportindicators.jobs.headline;
