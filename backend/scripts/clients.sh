#!/bin/sh
# Clients for third parties: generated from openapi/openapi.yaml by OpenAPI Generator in Java and TypeScript, compiled, and used as
# openapi/clients shows against the server at KOMITTO_URL.
set -eu
. "$(dirname "$0")/tools.sh"
GENERATOR=7.17.0
WORK=$PROJECT/backend/target/clients
MVN_HERE=$PROJECT/backend/scripts/mvn.sh
DEPENDENCIES=org.apache.maven.plugins:maven-dependency-plugin:3.8.1
use_jdk
use_node
mkdir -p "$WORK"
jar=$WORK/openapi-generator-cli-$GENERATOR.jar
[ -f "$jar" ] || "$MVN_HERE" -q "$DEPENDENCIES:copy" \
    -Dartifact="org.openapitools:openapi-generator-cli:$GENERATOR" -DoutputDirectory="$WORK"

# generate LANGUAGE FOLDER OPTION…: quietly, unless it fails
generate() {
    rm -rf "${WORK:?}/$2"
    "$JAVA_HOME/bin/java" --sun-misc-unsafe-memory-access=allow -jar "$jar" generate \
        -i "$PROJECT/openapi/openapi.yaml" -g "$1" -o "$WORK/$2" "--additional-properties=$3" >"$WORK/$2.log" 2>&1 ||
        { tail -20 "$WORK/$2.log" >&2 && return 1; }
}

echo "Java"
generate java java "library=native,useJakartaEe=true,openApiNullable=false,useSingleRequestParameter=true,invokerPackage=third.party,apiPackage=third.party.api,modelPackage=third.party.model"
"$MVN_HERE" -q "$DEPENDENCIES:build-classpath" -DincludeScope=test -Dmdep.outputFile="$WORK/classpath"
find "$WORK/java/src/main" -name '*.java' >"$WORK/java.sources"
"$JAVA_HOME/bin/javac" -nowarn -proc:none -Xlint:none -d "$WORK/java/classes" -cp "$(cat "$WORK/classpath")" \
    "@$WORK/java.sources" "$PROJECT/openapi/clients/ThirdParty.java"
"$JAVA_HOME/bin/java" -cp "$WORK/java/classes:$(cat "$WORK/classpath")" ThirdParty

echo "TypeScript"
generate typescript-fetch typescript importFileExtension=.js
cp "$PROJECT/openapi/clients/thirdParty.ts" "$WORK/typescript/"
echo '{"type":"module"}' >"$WORK/typescript/package.json"
"$PROJECT/frontend/node_modules/.bin/tsc" --ignoreConfig --strict --skipLibCheck --target es2022 --lib es2023,dom --module nodenext \
    --types node --typeRoots "$PROJECT/frontend/node_modules/@types" --outDir "$WORK/typescript/js" "$WORK/typescript/thirdParty.ts"
node "$WORK/typescript/js/thirdParty.js"
