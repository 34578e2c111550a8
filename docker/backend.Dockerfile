# The API without web pages and without its own database.
FROM maven:3.9-eclipse-temurin-25 AS build
WORKDIR /komitto/backend
COPY backend/pom.xml .
RUN mvn --batch-mode --quiet dependency:go-offline
COPY backend/src src
RUN mvn --batch-mode --quiet package -Dmaven.test.skip=true

FROM eclipse-temurin:25-jre
RUN apt-get update && apt-get install --yes --no-install-recommends curl && rm -rf /var/lib/apt/lists/* \
    && useradd --system --home /komitto komitto
WORKDIR /komitto
COPY --from=build --chown=komitto /komitto/backend/target/quarkus-app .
USER komitto
EXPOSE 8080
ENV MALLOC_ARENA_MAX=2
ENTRYPOINT ["java", "-XX:MaxRAMPercentage=70", "-XX:+UseSerialGC", "-XX:MinHeapFreeRatio=20", "-XX:MaxHeapFreeRatio=40", \
    "-XX:+UseCompactObjectHeaders", "-Dstdout.encoding=UTF-8", "-Dstderr.encoding=UTF-8", "-jar", "quarkus-run.jar"]
CMD ["serve"]
