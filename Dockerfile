FROM node:22.23.3-bookworm-slim AS base
WORKDIR /app
ENV NEXT_TELEMETRY_DISABLED=1

# Everything needed to build, none of which reaches the last stage.
FROM base AS build
COPY package.json package-lock.json .npmrc ./
COPY patches ./patches
RUN npm ci
COPY . .
RUN npm run build && rm -rf .next/cache

# What runs: the patches are applied by the install itself, so they come first.
FROM base AS dependencies
COPY package.json package-lock.json .npmrc ./
COPY patches ./patches
RUN npm ci --omit=dev

FROM base AS runtime
ENV NODE_ENV=production \
    HOST=0.0.0.0 \
    PORT=3000
COPY --from=dependencies /app/node_modules ./node_modules
COPY --from=build /app/dist ./dist
COPY --from=build /app/.next ./.next
COPY package.json next.config.* ./
COPY scripts/build.mjs scripts/cli.mjs scripts/env.mjs scripts/healthcheck.mjs scripts/start.mjs ./scripts/
# The root file system may be read-only: only these folders are written to, and volumes take over their owner.
RUN mkdir -p data media .next/cache && chown node:node data media .next/cache
USER node
VOLUME ["/app/data", "/app/media"]
EXPOSE 3000
HEALTHCHECK --interval=10s --timeout=5s --start-period=60s --retries=6 \
  CMD ["node", "scripts/healthcheck.mjs"]
CMD ["node", "--conditions=production", "scripts/start.mjs"]
