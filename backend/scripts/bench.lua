-- The load of `make bench`: requests of a file in turn, for wrk. Arguments: the file, one request a line (method, path, token and
-- body, parted by tabs), and where to write what came of it.
local calls = {}
local at = 0

function init(arguments)
  output = arguments[2]
  for line in io.lines(arguments[1]) do
    local method, path, token, body = line:match("^(.-)\t(.-)\t(.-)\t(.*)$")
    local headers = {}
    if token ~= "" then headers["Authorization"] = "Bearer " .. token end
    if body ~= "" then headers["Content-Type"] = "application/json" end
    calls[#calls + 1] = wrk.format(method, path, headers, body ~= "" and body or nil)
  end
end

function request()
  at = at % #calls + 1
  return calls[at]
end

function setup(thread)
  told = thread
end

function done(summary, latency)
  local errors = summary.errors
  local failures = errors.connect + errors.read + errors.write + errors.status + errors.timeout
  local file = io.open(told:get("output"), "w")
  file:write(string.format(
    '{"requests":%d,"micros":%d,"bytes":%d,"failures":%d,"p50":%d,"p95":%d,"p99":%d}',
    summary.requests, summary.duration, summary.bytes, failures,
    latency:percentile(50), latency:percentile(95), latency:percentile(99)))
  file:close()
end
