/* C23 #embed: each file becomes read-only bytes, with no cost at start. A new file of assets/ gets two lines here. */
#include "assets.h"
#pragma clang diagnostic ignored "-Wc23-extensions"

static const unsigned char aggravated_monthly[] = {
#embed "../../assets/aggravated-monthly.csv"
};
static const unsigned char awareness_days[] = {
#embed "../../assets/awareness-days.csv"
};
static const unsigned char bodies[] = {
#embed "../../assets/bodies.csv"
};
static const unsigned char breaks[] = {
#embed "../../assets/breaks.csv"
};
static const unsigned char categories[] = {
#embed "../../assets/categories.csv"
};
static const unsigned char cities[] = {
#embed "../../assets/cities.csv"
};
static const unsigned char claims[] = {
#embed "../../assets/claims.csv"
};
static const unsigned char commitments[] = {
#embed "../../assets/commitments.csv"
};
static const unsigned char councils[] = {
#embed "../../assets/councils.csv"
};
static const unsigned char coverages[] = {
#embed "../../assets/coverages.csv"
};
static const unsigned char datasets[] = {
#embed "../../assets/datasets.csv"
};
static const unsigned char events[] = {
#embed "../../assets/events.csv"
};
static const unsigned char forces[] = {
#embed "../../assets/forces.csv"
};
static const unsigned char hate_crime_forces[] = {
#embed "../../assets/hate-crime-forces.csv"
};
static const unsigned char hate_crime_national[] = {
#embed "../../assets/hate-crime-national.csv"
};
static const unsigned char links[] = {
#embed "../../assets/links.csv"
};
static const unsigned char london_flags[] = {
#embed "../../assets/london-flags.csv"
};
static const unsigned char origins[] = {
#embed "../../assets/origins.csv"
};
static const unsigned char people[] = {
#embed "../../assets/people.csv"
};
static const unsigned char practices[] = {
#embed "../../assets/practices.csv"
};
static const unsigned char published_changes[] = {
#embed "../../assets/published-changes.csv"
};
static const unsigned char releases[] = {
#embed "../../assets/releases.csv"
};
static const unsigned char same_as[] = {
#embed "../../assets/same-as.csv"
};
static const unsigned char sessions[] = {
#embed "../../assets/sessions.csv"
};
static const unsigned char sources[] = {
#embed "../../assets/sources.csv"
};
static const unsigned char terms[] = {
#embed "../../assets/terms.csv"
};
static const unsigned char themes[] = {
#embed "../../assets/themes.csv"
};
static const unsigned char trigger_events[] = {
#embed "../../assets/trigger-events.csv"
};

static const concord_asset files[] = {
    {"aggravated-monthly", aggravated_monthly, sizeof aggravated_monthly},
    {"awareness-days", awareness_days, sizeof awareness_days},
    {"bodies", bodies, sizeof bodies},
    {"breaks", breaks, sizeof breaks},
    {"categories", categories, sizeof categories},
    {"cities", cities, sizeof cities},
    {"claims", claims, sizeof claims},
    {"commitments", commitments, sizeof commitments},
    {"councils", councils, sizeof councils},
    {"coverages", coverages, sizeof coverages},
    {"datasets", datasets, sizeof datasets},
    {"events", events, sizeof events},
    {"forces", forces, sizeof forces},
    {"hate-crime-forces", hate_crime_forces, sizeof hate_crime_forces},
    {"hate-crime-national", hate_crime_national, sizeof hate_crime_national},
    {"links", links, sizeof links},
    {"london-flags", london_flags, sizeof london_flags},
    {"origins", origins, sizeof origins},
    {"people", people, sizeof people},
    {"practices", practices, sizeof practices},
    {"published-changes", published_changes, sizeof published_changes},
    {"releases", releases, sizeof releases},
    {"same-as", same_as, sizeof same_as},
    {"sessions", sessions, sizeof sessions},
    {"sources", sources, sizeof sources},
    {"terms", terms, sizeof terms},
    {"themes", themes, sizeof themes},
    {"trigger-events", trigger_events, sizeof trigger_events},
};

size_t concord_asset_count(void) { return sizeof files / sizeof *files; }
concord_asset concord_asset_at(size_t index) { return files[index]; }
