# Sourced by the other scripts: finds a JDK, Node and Maven of the right age wherever they usually live,
# and says in one sentence what to install when there is none.

JDK_NEEDED=25
NODE_NEEDED=20.19
MAVEN_NEEDED=3.6
MAVEN_WANTED=3.9.12
PROJECT=$(cd "$(dirname "$0")/../.." && pwd)

refuse() {
    printf '%s\n%s\n' "$1" "$2" >&2
    exit 1
}

# at_least HAVE NEED: compares the first two numbers of a version.
at_least() {
    awk -v have="$1" -v need="$2" 'BEGIN {
        split(have, h, /[^0-9]+/)
        split(need, n, /[^0-9]+/)
        exit !(h[1] + 0 > n[1] + 0 || (h[1] + 0 == n[1] + 0 && h[2] + 0 >= n[2] + 0))
    }'
}

jdk_version() {
    [ -x "$1/bin/javac" ] && [ -x "$1/bin/java" ] || return 1
    sed -n 's/^JAVA_VERSION="\([^"]*\)".*/\1/p' "$1/release" 2>/dev/null | grep . ||
        "$1/bin/java" -version 2>&1 | sed -n 's/.*version "\([^"]*\)".*/\1/p' | head -1
}

# A JAVA_HOME that fits is somebody's choice and wins; else the newest.
use_jdk() {
    chosen=
    chosen_version=0
    for home in "${JAVA_HOME:-}" \
        /usr/lib/jvm/* /usr/java/* /opt/java/* /opt/jdk* /opt/homebrew/opt/openjdk*/libexec/openjdk.jdk/Contents/Home \
        /Library/Java/JavaVirtualMachines/*/Contents/Home "$HOME"/Library/Java/JavaVirtualMachines/*/Contents/Home \
        "$HOME"/.sdkman/candidates/java/* "$HOME"/.local/share/mise/installs/java/* "$HOME"/.asdf/installs/java/* \
        "$HOME"/.jdks/*; do
        [ -n "$home" ] && version=$(jdk_version "$home") || continue
        at_least "$version" $JDK_NEEDED && ! at_least "$chosen_version" "$version" || continue
        chosen=$home
        chosen_version=$version
        [ "$home" != "${JAVA_HOME:-}" ] || break
    done
    [ -n "$chosen" ] || refuse \
        "JDK $JDK_NEEDED 以上が見つかりません。Eclipse Temurin などの JDK $JDK_NEEDED を入れるか、JAVA_HOME で場所を指定してください。" \
        "No JDK $JDK_NEEDED or newer was found; install one, such as Eclipse Temurin $JDK_NEEDED, or point JAVA_HOME at it."
    JAVA_HOME=$chosen
    export JAVA_HOME
}

# What the frontend's tools support: 20.19 and later of that line, then 22.12 and later.
node_fits() {
    at_least "$1" 22.12 || { at_least "$1" $NODE_NEEDED && ! at_least "$1" 21; }
}

use_node() {
    chosen=
    chosen_version=0
    for node in "$(command -v node || true)" \
        "$HOME"/.nvm/versions/node/*/bin/node "$HOME"/.local/share/mise/installs/node/*/bin/node \
        "$HOME"/.local/share/fnm/node-versions/*/installation/bin/node "$HOME"/.asdf/installs/nodejs/*/bin/node \
        /usr/local/bin/node /opt/homebrew/bin/node /opt/node*/bin/node; do
        [ -x "$node" ] && [ -x "$(dirname "$node")/npx" ] || continue
        version=$("$node" --version 2>/dev/null | tr -d v)
        node_fits "${version:-0}" && ! at_least "$chosen_version" "$version" || continue
        chosen=$node
        chosen_version=$version
        [ "$node" != "$(command -v node)" ] || break
    done
    [ -n "$chosen" ] || refuse \
        "Node.js $NODE_NEEDED 以上が見つかりません。Node.js の LTS 版を入れてください。" \
        "No Node.js $NODE_NEEDED or newer was found; install an LTS version of Node.js."
    PATH=$(dirname "$chosen"):$PATH
    export PATH
}

maven_fits() {
    MVN_VERSION=$("$1" --version 2>/dev/null | sed -n 's/.*Apache Maven \([0-9.]*\).*/\1/p')
    at_least "${MVN_VERSION:-0}" $MAVEN_NEEDED
}

find_maven() {
    MVN=
    for mvn in "$(command -v mvn || true)" \
        "$HOME"/.sdkman/candidates/maven/*/bin/mvn "$HOME"/.local/share/mise/installs/maven/*/bin/mvn \
        "$HOME"/.local/share/mise/installs/maven/*/apache-maven-*/bin/mvn "$HOME"/.asdf/installs/maven/*/bin/mvn \
        "$HOME"/.m2/wrapper/dists/apache-maven-*/*/bin/mvn "$HOME"/.m2/wrapper/dists/apache-maven-*/*/*/bin/mvn \
        /opt/homebrew/bin/mvn /usr/local/bin/mvn /opt/maven/bin/mvn /opt/apache-maven*/bin/mvn; do
        [ -x "$mvn" ] && maven_fits "$mvn" || continue
        MVN=$mvn
        return 0
    done
    return 1
}

# Maven comes from the system's own packages when this may install them (see docs/adr/0001-stack.md).
use_maven() {
    MVN=$PROJECT/backend/.maven/apache-maven-$MAVEN_WANTED/bin/mvn
    [ ! -x "$MVN" ] || return 0
    find_maven || install_maven || refuse \
        "Maven $MAVEN_NEEDED 以上が見つかりません。システムのパッケージで入れてください（例: sudo apt install maven、brew install maven）。" \
        "No Maven $MAVEN_NEEDED or newer was found; install it from your system's packages, for example sudo apt install maven or brew install maven."
    at_least "$MVN_VERSION" $MAVEN_WANTED || renew_maven
}

install_maven() {
    command -v apt-get >/dev/null || return 1
    as_root=
    [ "$(id -u)" = 0 ] || { sudo -n true 2>/dev/null && as_root='sudo -n'; } || return 1
    echo "Maven を入れています… Installing Maven from the system's packages…" >&2
    { $as_root apt-get update -q &&
        $as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y -q --no-install-recommends maven; } >/dev/null 2>&1
    find_maven
}

# Systems pack a Maven that Quarkus finds too old; but any Maven can fetch a newer one like every other dependency.
renew_maven() {
    mkdir -p "$PROJECT/backend/.maven"
    # There, because the plugin leaves its notes where it is run.
    (cd "$PROJECT/backend/.maven" && exec "$MVN" --quiet --batch-mode org.apache.maven.plugins:maven-dependency-plugin:3.8.1:unpack \
        -Dartifact="org.apache.maven:apache-maven:$MAVEN_WANTED:zip:bin" \
        -DoutputDirectory="$PROJECT/backend/.maven") >/dev/null 2>&1 || refuse \
        "Maven $MAVEN_WANTED を取得できません。ネットワークを確かめるか、Maven 3.9 以上を入れてください。" \
        "Maven $MAVEN_WANTED could not be fetched; check the network, or install Maven 3.9 or newer."
    MVN=$PROJECT/backend/.maven/apache-maven-$MAVEN_WANTED/bin/mvn
}
