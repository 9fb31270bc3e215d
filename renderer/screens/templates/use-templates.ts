/** What the library asks of the main process, and the way it hears of files that change on disk. */
import { keepPreviousData, useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import type { Complaint } from '../../../shared/domain/complaint.ts';
import type { Template } from '../../../shared/domain/template.ts';
import { useApi } from '../../api/api-context.tsx';

const LIST = 'templates';
const FILE = 'template-file';

/** All templates, built-in and own, with the mistakes in own ones. */
export function useTemplates() {
  const api = useApi();
  return useQuery({
    queryKey: [LIST],
    queryFn: ({ signal }) => api.templates.list(undefined, { signal }),
    staleTime: 0,
  });
}

/** Asks for list and open files again whenever a file changed on disk, for as long as the library is open. */
export function useLiveReload(): void {
  const api = useApi();
  const queries = useQueryClient();
  useEffect(() => {
    const gone = new AbortController();
    const listen = async (): Promise<void> => {
      for await (const _change of await api.templates.changes(undefined, { signal: gone.signal })) {
        await queries.invalidateQueries({ queryKey: [LIST] });
        await queries.invalidateQueries({ queryKey: [FILE] });
      }
    };
    // A host that does not answer is told where something is asked of it; the list stays as it is.
    listen().catch(() => {});
    return () => gone.abort();
  }, [api, queries]);
}

/** A file as it lies on disk; nothing is asked for one that is not saved yet. */
export function useTemplateFile(origin: Template['origin'], file: string | null) {
  const api = useApi();
  return useQuery({
    queryKey: [FILE, origin, file],
    enabled: file !== null,
    queryFn: ({ signal }) => api.templates.read({ origin, file: file ?? '' }, { signal }),
    staleTime: 0,
    retry: false,
  });
}

/** What is wrong with a text. */
export function useTemplateProblems(content: string) {
  const api = useApi();
  return useQuery({
    queryKey: ['template-problems', content],
    queryFn: ({ signal }) => api.templates.check({ content }, { signal }),
    placeholderData: keepPreviousData,
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: 60_000,
  });
}

/** A text tried on complaints; nothing is asked while it has mistakes. */
export function useTemplateTrial(content: string, complaints: readonly Complaint[], sound: boolean) {
  const api = useApi();
  return useQuery({
    queryKey: ['template-trial', content, complaints],
    enabled: sound && content !== '',
    queryFn: ({ signal }) => api.templates.preview({ content, complaints: [...complaints] }, { signal }),
    placeholderData: keepPreviousData,
    gcTime: 60_000,
    retry: false,
  });
}

/** Saving and taking away, each followed by a fresh list. */
export function useTemplateChanges() {
  const api = useApi();
  const queries = useQueryClient();
  const renew = () => queries.invalidateQueries({ queryKey: [LIST] });
  return {
    async save(file: string | null, content: string, base: string | null): Promise<string> {
      const saved = await api.templates.save({ file, content, base });
      queries.setQueryData([FILE, 'own', saved], content);
      await renew();
      return saved;
    },
    async remove(file: string): Promise<string> {
      const held = await api.templates.remove({ file });
      queries.removeQueries({ queryKey: [FILE, 'own', file] });
      await renew();
      return held;
    },
  };
}
