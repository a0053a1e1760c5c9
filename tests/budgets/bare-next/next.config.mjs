process.env["NEXT_TELEMETRY_DISABLED"] = "1";

export default {};
