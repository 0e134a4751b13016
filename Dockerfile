# SPDX-FileCopyrightText: The Fixtide authors
# SPDX-License-Identifier: Apache-2.0

FROM node:22-bookworm-slim AS node

FROM maven:3-eclipse-temurin-25 AS build
COPY --from=node /usr/local/ /usr/local/
WORKDIR /build
COPY . .
RUN --mount=type=cache,target=/root/.m2 --mount=type=cache,target=/root/.npm \
    mvn -B --no-transfer-progress -DskipTests package \
    && java -Djarmode=tools -jar target/fixtide.jar extract --layers --destination extracted

FROM eclipse-temurin:25-jre
RUN useradd --system --create-home --home-dir /app fixtide
WORKDIR /app
USER fixtide
# What changes least comes first, so that an update fetches the last layers only.
COPY --from=build /build/extracted/dependencies/ ./
COPY --from=build /build/extracted/spring-boot-loader/ ./
COPY --from=build /build/extracted/snapshot-dependencies/ ./
COPY --from=build /build/extracted/application/ ./
# The cache holds only for this Java and these jars, so it is trained here and not in the build's stage.
RUN FIXTIDE_DB_URL=jdbc:h2:mem:training \
    java -XX:AOTCacheOutput=fixtide.aot -Dspring.context.exit=onRefresh -jar fixtide.jar \
    && mkdir data
VOLUME /app/data
EXPOSE 8080
HEALTHCHECK --interval=10s --timeout=5s --start-period=60s --retries=3 \
    CMD ["curl", "--fail", "--silent", "--output", "/dev/null", "http://localhost:8080/actuator/health"]
ENTRYPOINT ["java", "-Xmx512m", "-XX:AOTCache=fixtide.aot", "--enable-native-access=ALL-UNNAMED", "-jar", "fixtide.jar"]
