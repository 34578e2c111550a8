/** What every answer over HTTP has in common: language, validators, caching, security headers, the pages of the SPA. */
package jp.komitto.shared.web;
